package az.bildiris.takeover.control;

import az.bildiris.takeover.TakeoverFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What is taken over: {@code manifest.edoc} and the files that it names, wherever they lie. */
public interface Source extends AutoCloseable {
    /** What is asked of every name before it is looked for anywhere; the manifest's schema asks the same. */
    String FILE_NAME = "[A-Za-z0-9-]{1,60}\\.(edoc|xml)";

    String MANIFEST = "manifest.edoc";

    /** Larger than any container or XML that the register takes. */
    int LARGEST_FILE = 10 * 1024 * 1024;

    /** The manifest's container as a file; throws {@link TakeoverFailed}. */
    Path manifest() throws IOException;

    /** Makes single files reachable, where they are not; ends early when it is told to stop. */
    void prepare(int documents, BooleanSupplier stopped) throws IOException;

    /** A file that the manifest names; empty if it is missing or cannot be read whole. */
    Optional<byte[]> file(String name) throws IOException;

    @Override
    void close() throws IOException;
}
