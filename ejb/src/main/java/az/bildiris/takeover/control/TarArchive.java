package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * A delivery as a TAR, compressed or not. It can only be read from its beginning, so its files are unpacked to a folder
 * first. This is done only after the manifest's signature was checked, only for plain files with names of the
 * manifest's form, and for no more files than it lists.
 */
final class TarArchive implements Source {
    private static final String COMPLETE = "complete";

    private final Path archive;
    private final Path work;
    private final Path files;

    TarArchive(Path archive, Path work) {
        this.archive = archive;
        this.work = work;
        files = work.resolve("files");
    }

    @Override
    public Path manifest() throws IOException {
        Path manifest = work.resolve(MANIFEST);
        boolean found = eachFile(name -> name.equals(MANIFEST), (name, in) -> {
            Spool.copy(in, manifest, Spool.LARGEST_MANIFEST);
            return false;
        });
        if (found) {
            return manifest;
        }
        throw new TakeoverFailed(TakeoverFailure.MANIFEST_MISSING);
    }

    /** Unpacks the files; those that a killed execution has left incomplete are unpacked again. */
    @Override
    public void prepare(int documents, BooleanSupplier stopped) throws IOException {
        if (Files.exists(work.resolve(COMPLETE))) {
            return;
        }
        Spool.delete(files);
        Files.createDirectories(files);
        var spool = new Spool(files, documents);
        eachFile(name -> name.matches(FILE_NAME) && !name.equals(MANIFEST), (name, in) -> {
            spool.add(name, in);
            return !stopped.getAsBoolean();
        });
        if (!stopped.getAsBoolean()) {
            Files.createFile(work.resolve(COMPLETE));
        }
    }

    @Override
    public Optional<byte[]> file(String name) throws IOException {
        return new Folder(files).file(name);
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    /** Passes the wanted files to {@code use} until it says to stop; true if any file was wanted. */
    private boolean eachFile(Wanted wanted, Use use) throws IOException {
        boolean found = false;
        try (InputStream in = Files.newInputStream(archive);
                var tar = new TarArchiveInputStream(unpacked(new BufferedInputStream(in, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName().replaceFirst("^\\./", "");
                if (plain(entry) && wanted.test(name)) {
                    found = true;
                    if (!use.go(name, tar)) {
                        break;
                    }
                }
            }
        } catch (TakeoverFailed e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new TakeoverFailed(TakeoverFailure.SOURCE_UNREADABLE, e);
        }
        return found;
    }

    /** Whether an entry is a plain file: no link, device, folder or sparse file. */
    private static boolean plain(TarArchiveEntry entry) {
        return (entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM)
                && !entry.isSparse();
    }

    private InputStream unpacked(InputStream in) throws IOException {
        return archive.toString().endsWith("gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    @FunctionalInterface
    private interface Wanted {
        boolean test(String name);
    }

    @FunctionalInterface
    private interface Use {
        boolean go(String name, InputStream in) throws IOException;
    }
}
