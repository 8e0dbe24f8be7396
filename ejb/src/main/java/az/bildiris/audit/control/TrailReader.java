package az.bildiris.audit.control;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.QuestionRefused;
import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.WithheldPeriod;
import az.bildiris.audit.entity.LookAnswer;
import az.bildiris.audit.entity.LookQuestion;
import az.bildiris.content.Fin;
import az.bildiris.platform.Baku;
import az.bildiris.platform.NativeSql;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.platform.Window;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the trail, newest first, as far as the transaction may see it. */
@Dependent
public class TrailReader {
    private static final String ANSWERS =
            " left join LookAnswer a on a.questionId = q.id and a.workerFin = q.workerFin";
    private static final String ALL =
            " from AuditEntry e left join LookQuestion q on q.entryId = e.id and q.workerFin = e.workerFin" + ANSWERS;
    private static final String QUESTIONED =
            " from LookQuestion q join AuditEntry e on e.id = q.entryId and e.workerFin = q.workerFin" + ANSWERS;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** A page of the whole trail. */
    public TrailPage page(LookQuery query, Window window) {
        PlannerSettings.use(PlannerSettings.SETTINGS_BY_VALUE, entityManager);
        return page(query, window, List.of());
    }

    /** A page of the entries about one worker, from whom these looks are withheld. */
    public TrailPage page(LookQuery query, Window window, List<WithheldPeriod> withheld) {
        List<TrailEntry> read = read(query, window.offset(), window.size() + 1);
        boolean more = read.size() > window.size();
        return new TrailPage(more ? read.subList(0, window.size()) : read, more, withheld);
    }

    /** The newest entries of the whole trail, {@code most} of them. */
    public List<TrailEntry> first(LookQuery query, int most) {
        PlannerSettings.use(PlannerSettings.SETTINGS_BY_VALUE, entityManager);
        return read(query, 0, most);
    }

    private List<TrailEntry> read(LookQuery query, int offset, int size) {
        var conditions = new Conditions(query);
        TypedQuery<QuestionedEntry> page = entityManager.createQuery(
                "select new az.bildiris.audit.control.QuestionedEntry(e, q, a)" + conditions.from() + conditions.where()
                        + conditions.order(),
                QuestionedEntry.class);
        conditions.parameters.forEach(page::setParameter);
        return page.setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(read -> read.entry().entry(read.question(), read.answer()))
                .toList();
    }

    /** The looks that are withheld now from the worker for whom the transaction works. */
    public List<WithheldPeriod> withheld() {
        return NativeSql.rows(entityManager, "select ground, until from withheld_looks() order by until, ground")
                .stream()
                .map(row -> new WithheldPeriod(row.text("ground"), row.day("until")))
                .toList();
    }

    /**
     * Stores a question; throws {@link QuestionRefused} unless somebody else accessed this worker's data and nobody has
     * asked yet.
     */
    public void ask(long entry, Fin fin, String text) {
        boolean another = !entityManager
                .createQuery(
                        "select 1 from AuditEntry e where e.id = :id and e.workerFin = :fin and e.role <> 'WORKER'",
                        Integer.class)
                .setParameter("id", entry)
                .setParameter("fin", fin)
                .getResultList()
                .isEmpty();
        boolean asked = !entityManager
                .createQuery("select 1 from LookQuestion q where q.entryId = :id and q.workerFin = :fin", Integer.class)
                .setParameter("id", entry)
                .setParameter("fin", fin)
                .getResultList()
                .isEmpty();
        if (!another || asked) {
            throw new QuestionRefused();
        }
        entityManager.persist(new LookQuestion(entry, fin, text, clock.instant()));
    }

    /**
     * Stores an answer and returns the FİN of the worker who asked. Throws {@link QuestionRefused} for a question that
     * does not exist or is answered.
     */
    public Fin answer(UUID question, String text, String auditor) {
        LookQuestion asked = entityManager.find(LookQuestion.class, question);
        if (asked == null || entityManager.find(LookAnswer.class, question) != null) {
            throw new QuestionRefused();
        }
        entityManager.persist(new LookAnswer(asked, text, auditor, clock.instant()));
        return asked.getWorkerFin();
    }

    /** Conditions of a search, as JPQL. */
    private static final class Conditions {
        final Map<String, Object> parameters = new HashMap<>();
        private final List<String> all = new ArrayList<>();
        private final boolean questioned;
        private final boolean dated;

        Conditions(LookQuery query) {
            query.worker().ifPresent(fin -> add("e.workerFin = :fin", "fin", fin));
            query.actor().ifPresent(actor -> add("e.actor = :actor", "actor", actor));
            query.from().ifPresent(day -> add("e.at >= :from", "from", start(day)));
            query.to().ifPresent(day -> add("e.at < :to", "to", start(day.plusDays(1))));
            query.action().ifPresent((AuditAction action) -> add("e.action = :action", "action", action));
            query.purpose().ifPresent(purpose -> add("e.purpose = :purpose", "purpose", purpose));
            query.result().ifPresent((AuditResult result) -> add("e.result = :result", "result", result));
            query.newest().ifPresent(id -> add("e.id <= :newest", "newest", id));
            if (query.othersOnly()) {
                all.add("e.role <> 'WORKER'");
            }
            questioned = query.questioned();
            dated = query.from().isPresent() || query.to().isPresent();
        }

        private void add(String condition, String name, Object value) {
            all.add(condition);
            parameters.put(name, value);
        }

        String from() {
            return questioned ? QUESTIONED : ALL;
        }

        /** The order, newest first, in the form of the index that serves the search. */
        String order() {
            return questioned
                    ? " order by q.entryId desc"
                    : dated ? " order by e.at desc, e.id desc" : " order by e.id desc";
        }

        String where() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(Baku.ZONE).toInstant();
        }
    }
}
