package az.bildiris.audit.control;

import az.bildiris.audit.Anchor;
import az.bildiris.audit.ChainReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Verifies the audit trail from outside the server. Its arguments are the JDBC address, the user and, if there is one,
 * the file of anchors; BILDIRIS_DB_OWNER_PASSWORD has the password. It prints one sentence and exits with 0 when the
 * chain is intact, 1 when it is broken, 2 when it could not be checked.
 */
public final class VerifyTrail {
    private static final int HOLDS = 0;
    private static final int BROKEN = 1;
    private static final int NOT_CHECKED = 2;

    private VerifyTrail() {}

    public static void main(String... arguments) {
        try (var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            Runtime.getRuntime().exit(verify(out, arguments));
        }
    }

    /** Verifies the trail and returns the exit code. */
    static int verify(PrintWriter out, String... arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            out.println("NOT CHECKED: give the JDBC address, a role that may read the trail, and the file of anchors");
            return NOT_CHECKED;
        }
        try {
            List<Anchor> anchors = arguments.length > 2 ? new AnchorFile(Path.of(arguments[2])).read() : List.of();
            return tell(out, check(arguments[0], arguments[1], anchors));
        } catch (NoSuchFileException e) {
            out.println("NOT CHECKED: there is no file of anchors " + e.getMessage());
        } catch (IOException | SQLException e) {
            out.println("NOT CHECKED: " + e.getMessage().replaceAll("\\s+", " "));
        }
        return NOT_CHECKED;
    }

    /**
     * Verifies the chain with a role that row-level security does not bind; otherwise it would see only a part of the
     * trail and report it as intact.
     */
    private static ChainReport check(String url, String user, List<Anchor> anchors) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(url, user, System.getenv("BILDIRIS_DB_OWNER_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("set row_security = off");
            return ChainCheck.check(connection, anchors);
        }
    }

    private static int tell(PrintWriter out, ChainReport report) {
        String compared = String.format(
                "%d links, each with its entry, and %d anchors were compared; %d entries are not sealed yet",
                report.checked(), report.anchors(), report.unsealed());
        if (report.broken().isEmpty()) {
            out.println("HOLDS: " + compared);
            return HOLDS;
        }
        long entry = report.broken().orElseThrow();
        String where = entry < 0
                ? "links are missing at the end, an anchor knows more of them"
                : "entry " + entry + ", or its link, was changed, removed or moved, or is not what an anchor knows";
        out.println("BROKEN: " + where + "; before it " + compared);
        return BROKEN;
    }
}
