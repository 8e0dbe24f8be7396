package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Unpacks files of a delivered archive to disk, with bounds on their number, their size and the free space. */
final class Spool {
    /** Largest container of a manifest. */
    static final long LARGEST_MANIFEST = 1024L * 1024 * 1024;

    /** Space that must stay free on the disk. */
    static final long RESERVE = 1024L * 1024 * 1024;

    private static final int ASK_EVERY = 100;

    private final Path folder;
    private final int most;
    private int files;

    Spool(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /** Adds a file; {@code name} must have no folder, and the first file of a name is kept. */
    void add(String name, InputStream in) throws IOException {
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        if (++files > most) {
            throw new TakeoverFailed(TakeoverFailure.SOURCE_UNREADABLE);
        }
        if (files % ASK_EVERY == 1) {
            requireRoom();
        }
        // One byte more than allowed shows that the file is too large; the rest is not unpacked.
        Files.write(file, in.readNBytes(Source.LARGEST_FILE + 1));
    }

    private void requireRoom() throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < RESERVE) {
            throw new TakeoverFailed(TakeoverFailure.NO_ROOM);
        }
    }

    /** Copies a file up to that size; refuses more. */
    static void copy(InputStream in, Path file, long largest) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            long copied = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                copied += read;
                if (copied > largest) {
                    throw new TakeoverFailed(TakeoverFailure.SOURCE_UNREADABLE);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /** Deletes a folder, also one of millions of files, without listing them in memory. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
