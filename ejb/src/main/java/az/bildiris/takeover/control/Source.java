package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The source of a take-over: {@code manifest.edoc} and its files, in a folder or an archive. */
public interface Source extends AutoCloseable {
    /** The form of every file name, checked before a file is looked up; the manifest's schema has the same. */
    String FILE_NAME = "[A-Za-z0-9-]{1,60}\\.(edoc|xml)";

    String MANIFEST = "manifest.edoc";

    /** Largest file; it is larger than any container or XML that the register accepts. */
    int LARGEST_FILE = 10 * 1024 * 1024;

    /** The manifest's container as a file; throws {@link TakeoverFailed}. */
    Path manifest() throws IOException;

    /** Unpacks single files if necessary; ends early when it is told to stop. */
    void prepare(int documents, BooleanSupplier stopped) throws IOException;

    /** A file of the manifest; empty if it is missing or cannot be read completely. */
    Optional<byte[]> file(String name) throws IOException;

    @Override
    void close() throws IOException;
}
