package az.bildiris.edoc;

import az.bildiris.container.RevocationStale;
import az.bildiris.content.InvalidXml;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.refusal.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import picocli.CommandLine;

/** Describes a failure in a line that says what to do, and gives the exit code for scripts. */
final class Failures {
    private Failures() {}

    static int explain(Exception failure, CommandLine command) throws Exception {
        var err = command.getErr();
        if (failure instanceof Refused refused) {
            refused.findings().forEach(finding -> err.println(line(finding)));
            return Edoc.REFUSED;
        }
        if (failure instanceof InvalidXml invalid) {
            invalid.violations()
                    .forEach(violation ->
                            err.println(line(new Finding(RefusalCode.SCHEMA, violation.field(), violation.reason()))));
            return Edoc.REFUSED;
        }
        if (failure instanceof RevocationStale) {
            err.println("The lists of revoked certificates are past their time. Fetch fresh ones and check again.");
            return Edoc.NOT_REACHED;
        }
        if (failure instanceof Unusable) {
            err.println(failure.getMessage());
            return Edoc.REFUSED;
        }
        if (failure instanceof UncheckedIOException unread) {
            return explain(unread.getCause(), command);
        }
        if (failure instanceof IOException) {
            String what = failure.getMessage() == null ? "" : " (" + failure.getMessage() + ")";
            err.println(failure.getClass().getSimpleName() + what + ": check the file or the address and try again.");
            return Edoc.NOT_REACHED;
        }
        throw failure;
    }

    /** «CODE field: sentence». */
    static String line(Finding finding) {
        String field = finding.field().isEmpty() ? "" : " " + finding.field();
        return finding.code() + field + ": " + Sentences.of(finding, language());
    }

    /** Sentences come in Azerbaijani, English or Russian, by the machine's language. */
    static Locale language() {
        return Locale.getDefault();
    }

    /** A key, a password or an answer is invalid. */
    static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unusable(String message) {
            super(message);
        }
    }
}
