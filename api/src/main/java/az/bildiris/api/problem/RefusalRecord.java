package az.bildiris.api.problem;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Origin;
import az.bildiris.audit.boundary.Trail;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts on record what the door refused, under the sender's name where it is known. */
@RequestScoped
public class RefusalRecord {
    private static final System.Logger LOG = System.getLogger(RefusalRecord.class.getName());
    private static final Pattern UNWRITTEN = Pattern.compile("[^A-Za-z0-9/._-]");
    private static final int LONGEST_PATH = 80;

    @Inject
    Trail trail;

    @Inject
    Origin origin;

    @Inject
    RefusalLimit limit;

    @Inject
    Clock clock;

    /** {@code sender} is null for a visitor. Without an entry the answer is given all the same: it shows nothing. */
    void add(String method, String path, Problem problem, Principal sender, String address) {
        Instant now = clock.instant();
        OptionalInt leftOut = sender == null ? limit.unknown(address, now) : limit.known(sender.getName(), now);
        if (leftOut.isEmpty()) {
            return;
        }
        origin.from(address);
        try {
            trail.failed(
                    Look.of(AuditAction.API, words(method, path, problem, leftOut.getAsInt())), AuditResult.REFUSED);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "Not on record: {0} {1}", problem.status(), e.getClass());
        }
    }

    /** Codes and addresses only; what was found in a document may be a person's. */
    private static String words(String method, String path, Problem problem, int leftOut) {
        String asked = UNWRITTEN.matcher(path).replaceAll("?");
        Stream<String> words =
                Stream.of(method, asked.substring(0, Math.min(LONGEST_PATH, asked.length())), "" + problem.status());
        String reasons =
                problem.errors().stream().map(Problem.Reason::code).distinct().collect(Collectors.joining(" "));
        String more = leftOut == 0 ? "" : "+" + leftOut;
        return Stream.concat(words, Stream.of(reasons, more))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
