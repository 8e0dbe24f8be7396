package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A delivery as a folder with the files and their manifest. */
final class Folder implements Source {
    private final Path folder;

    Folder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Path manifest() {
        Path manifest = folder.resolve(MANIFEST);
        if (!Files.isRegularFile(manifest)) {
            throw new TakeoverFailed(TakeoverFailure.MANIFEST_MISSING);
        }
        return manifest;
    }

    @Override
    public void prepare(int documents, BooleanSupplier stopped) {
        // All files are there.
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        if (!name.matches(FILE_NAME)) {
            return Optional.empty();
        }
        Path file = folder.resolve(name);
        // A link could lead anywhere, and no delivery needs one.
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(LARGEST_FILE + 1));
        }
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
