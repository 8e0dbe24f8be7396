package az.bildiris.audit.control;

import az.bildiris.audit.Anchor;
import az.bildiris.audit.ChainReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Verifies the audit trail from outside the server; arguments: JDBC address, user, and the file of anchors if there is one;
 * the password stands in BILDIRIS_DB_OWNER_PASSWORD. Ends with 0 when the chain holds, with 1 when it is broken.
 */
public final class VerifyTrail {
    private VerifyTrail() {}

    public static void main(String... arguments) throws SQLException, IOException {
        List<Anchor> anchors = arguments.length > 2 ? anchors(Path.of(arguments[2])) : List.of();
        ChainReport report;
        try (Connection connection =
                DriverManager.getConnection(arguments[0], arguments[1], System.getenv("BILDIRIS_DB_OWNER_PASSWORD"))) {
            report = ChainCheck.check(connection, anchors);
        }
        try (var out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.printf("%d links hold, %d entries are not sealed yet%n", report.checked(), report.unsealed());
            report.broken().ifPresent(id -> out.println(broken(id)));
        }
        Optional<Long> broken = report.broken();
        if (broken.isPresent()) {
            Runtime.getRuntime().exit(1);
        }
    }

    private static String broken(long id) {
        return id < 0
                ? "BROKEN: links are missing at the end, an anchor knows more of them"
                : "BROKEN at entry " + id + ": it, or its link, was changed, removed or moved";
    }

    private static List<Anchor> anchors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(" ", -1))
                .map(parts -> new Anchor(Long.parseLong(parts[1]), parts[2]))
                .toList();
    }
}
