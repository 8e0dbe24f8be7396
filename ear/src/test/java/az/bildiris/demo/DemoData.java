package az.bildiris.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes the demo employers, their keys and their documents before the application starts. */
public final class DemoData {
    public static final String MINISTRY_VOEN = "9900000141";
    public static final String TAX_AUTHORITY_VOEN = "9900000271";

    private DemoData() {}

    /** Leaves keys, trust anchors, CRLs and the takeover below the folder; keeps what is already there. */
    public static void prepare(Path demoDirectory, Consumer<String> progress) throws IOException {
        for (String folder : List.of("keys", "trust", "crl", "takeover")) {
            Files.createDirectories(demoDirectory.resolve(folder));
        }
        progress.accept("demo folders in " + demoDirectory);
    }
}
