package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A delivery as a ZIP, read entry by entry in place. An entry is found by a name of the manifest, so its own name never
 * becomes a path, and no more than the largest container is unpacked.
 */
final class ZipArchive implements Source {
    private final ZipFile zip;
    private final Path work;

    ZipArchive(Path archive, Path work) throws IOException {
        this.work = work;
        try {
            zip = new ZipFile(archive.toFile());
        } catch (ZipException e) {
            throw new TakeoverFailed(TakeoverFailure.SOURCE_UNREADABLE, e);
        }
    }

    @Override
    public Path manifest() throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new TakeoverFailed(TakeoverFailure.MANIFEST_MISSING);
        }
        Path manifest = work.resolve(MANIFEST);
        try (InputStream in = zip.getInputStream(entry)) {
            Spool.copy(in, manifest, Spool.LARGEST_MANIFEST);
        } catch (ZipException | EOFException e) {
            throw new TakeoverFailed(TakeoverFailure.SOURCE_UNREADABLE, e);
        }
        return manifest;
    }

    @Override
    public void prepare(int documents, BooleanSupplier stopped) {
        // Entries are found by their names.
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        ZipEntry entry = name.matches(FILE_NAME) ? zip.getEntry(name) : null;
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(in.readNBytes(LARGEST_FILE + 1));
        } catch (ZipException | EOFException e) {
            return Optional.empty(); // damaged: this file is refused, the others are not
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
