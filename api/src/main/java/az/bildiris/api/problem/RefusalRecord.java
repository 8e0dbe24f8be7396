package az.bildiris.api.problem;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.RequestAddress;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.limit.LimitReached;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Audits refusals of the interface, under the sender's name if it is known. */
@RequestScoped
public class RefusalRecord {
    private static final System.Logger LOG = System.getLogger(RefusalRecord.class.getName());
    private static final Pattern UNWRITTEN = Pattern.compile("[^A-Za-z0-9/._-]");
    private static final int LONGEST_PATH = 80;
    /** Refusals of this server that no entry has counted yet. */
    private static final AtomicInteger LEFT_OUT = new AtomicInteger();

    @Inject
    Trail trail;

    @Inject
    RequestAddress origin;

    @Inject
    RefusalLimit limit;

    /**
     * Adds an entry; {@code sender} is null for a visitor. If it fails, the answer is sent all the same, since it
     * contains no data. Returns the answer for a sender above the limit.
     */
    Optional<LimitReached> add(String method, String path, Problem problem, Principal sender, String address) {
        origin.from(address);
        try {
            Optional<LimitReached> tooOften = sender == null ? Optional.empty() : limit.sender(sender.getName());
            boolean recorded = sender == null
                    ? limit.admitsStranger(address)
                    : tooOften.map(LimitReached::isFirst).orElse(true);
            if (recorded) {
                String more = tooOften.map(LimitReached::key).orElse("");
                trail.failed(Look.of(AuditAction.API, words(method, path, problem, more)), AuditResult.REFUSED);
            } else {
                LEFT_OUT.incrementAndGet();
            }
            return tooOften;
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "Not on record: {0} {1}", problem.status(), e.getClass());
            return Optional.empty();
        }
    }

    /**
     * Text of the entry: codes and addresses only, since a value in a document may be personal data. It ends with the
     * number of refusals left out before.
     */
    private static String words(String method, String path, Problem problem, String limit) {
        String asked = UNWRITTEN.matcher(path).replaceAll("?");
        Stream<String> words =
                Stream.of(method, asked.substring(0, Math.min(LONGEST_PATH, asked.length())), "" + problem.status());
        String reasons =
                problem.errors().stream().map(Problem.Reason::code).distinct().collect(Collectors.joining(" "));
        int leftOut = LEFT_OUT.getAndSet(0);
        return Stream.concat(words, Stream.of(reasons, limit, leftOut == 0 ? "" : "+" + leftOut))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
