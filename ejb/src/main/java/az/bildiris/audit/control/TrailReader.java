package az.bildiris.audit.control;

import az.bildiris.access.SignInMeans;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.LookQuery;
import az.bildiris.audit.Question;
import az.bildiris.audit.QuestionRefused;
import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.audit.WithheldPeriod;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.platform.Baku;
import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.platform.PlannerSettings;
import az.bildiris.platform.Window;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads the trail, newest first, as far as the transaction may see it. */
@Dependent
public class TrailReader {
    private static final String COLUMNS =
            """
            select e.id, e.at, e.actor, e.actor_name, e.role, e.institution, e.place, e.means, e.address, e.action, e.worker_fin,
              e.notification_id, e.notification_number, e.purpose, e.case_number, e.result, e.detail,
              q.id as question_id, q.text as question, q.asked_at, a.text as answer, a.answered_at
            """;
    private static final String ANSWERS =
            " left join look_answer a on a.question_id = q.id and a.worker_fin = q.worker_fin";
    private static final String ALL =
            " from audit_entry e left join look_question q on q.entry_id = e.id and q.worker_fin = e.worker_fin"
                    + ANSWERS;
    private static final String QUESTIONED =
            " from look_question q join audit_entry e on e.id = q.entry_id and e.worker_fin = q.worker_fin" + ANSWERS;

    @Inject
    NativeSql nativeSql;

    @Inject
    Clock clock;

    /** A page of the whole trail. */
    public TrailPage page(LookQuery query, Window window) {
        PlannerSettings.use(PlannerSettings.SETTINGS_BY_VALUE, nativeSql);
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
        PlannerSettings.use(PlannerSettings.SETTINGS_BY_VALUE, nativeSql);
        return read(query, 0, most);
    }

    private List<TrailEntry> read(LookQuery query, int offset, int size) {
        var conditions = new Conditions(query);
        String sql = COLUMNS + conditions.from() + conditions.where() + conditions.order() + " limit "
                + conditions.parameter(size) + " offset " + conditions.parameter(offset);
        return nativeSql.rows(sql, conditions.values.toArray()).stream()
                .map(TrailReader::entry)
                .toList();
    }

    private static TrailEntry entry(NativeRow row) {
        return new TrailEntry(
                row.number("id"),
                row.time("at"),
                row.text("actor"),
                row.text("actor_name"),
                row.text("role"),
                row.text("institution"),
                row.text("place"),
                SignInMeans.valueOf(row.text("means")),
                row.text("address"),
                AuditAction.valueOf(row.text("action")),
                row.maybe("worker_fin", NativeRow::text).map(Fin::new),
                row.maybe("notification_id", NativeRow::id),
                row.maybe("notification_number", NativeRow::text).map(NotificationNumber::new),
                row.maybe("purpose", NativeRow::text),
                row.maybe("case_number", NativeRow::text),
                AuditResult.valueOf(row.text("result")),
                row.text("detail"),
                row.maybe("question_id", NativeRow::id).map(id -> question(id, row)));
    }

    private static Question question(UUID id, NativeRow row) {
        return new Question(
                id,
                row.text("question"),
                row.time("asked_at"),
                row.maybe("answer", NativeRow::text),
                row.maybe("answered_at", NativeRow::time));
    }

    /** The looks that are withheld now from the worker for whom the transaction works. */
    public List<WithheldPeriod> withheld() {
        return nativeSql.rows("select ground, until from withheld_looks() order by until, ground").stream()
                .map(row -> new WithheldPeriod(row.text("ground"), row.day("until")))
                .toList();
    }

    /**
     * Stores a question; throws {@link QuestionRefused} unless somebody else accessed this worker's data and nobody has
     * asked yet.
     */
    public void ask(long entry, Fin fin, String text) {
        String byAnother = "select 1 from audit_entry where id = ?1 and worker_fin = ?2 and role <> 'WORKER'";
        String before = "select 1 from look_question where entry_id = ?1 and worker_fin = ?2";
        if (!nativeSql.exists(byAnother, entry, fin.value()) || nativeSql.exists(before, entry, fin.value())) {
            throw new QuestionRefused();
        }
        nativeSql.change(
                "insert into look_question (id, entry_id, worker_fin, text, asked_at) values (?1, ?2, ?3, ?4, ?5)",
                UUID.randomUUID(),
                entry,
                fin.value(),
                text,
                clock.instant());
    }

    /**
     * Stores an answer and returns the FİN of the worker who asked. Throws {@link QuestionRefused} for a question that
     * does not exist or is answered.
     */
    public Fin answer(UUID question, String text, String auditor) {
        String open =
                """
                select worker_fin from look_question
                where id = ?1 and id not in (select question_id from look_answer where question_id = ?1)
                """;
        Fin worker = nativeSql.rows(open, question).stream()
                .findAny()
                .map(row -> new Fin(row.text("worker_fin")))
                .orElseThrow(QuestionRefused::new);
        nativeSql.change(
                """
                insert into look_answer (question_id, worker_fin, text, answered_by, answered_at)
                values (?1, ?2, ?3, ?4, ?5)
                """,
                question,
                worker.value(),
                text,
                auditor,
                clock.instant());
        return worker;
    }

    /** Conditions of a search, as SQL. */
    private static final class Conditions {
        final List<Object> values = new ArrayList<>();
        private final List<String> all = new ArrayList<>();
        private final boolean questioned;
        private final boolean dated;

        Conditions(LookQuery query) {
            query.worker().ifPresent(fin -> add("e.worker_fin = ", fin.value()));
            query.actor().ifPresent(actor -> add("e.actor = ", actor));
            query.from().ifPresent(day -> add("e.at >= ", start(day)));
            query.to().ifPresent(day -> add("e.at < ", start(day.plusDays(1))));
            query.action().ifPresent((AuditAction action) -> add("e.action = ", action.name()));
            query.purpose().ifPresent(purpose -> add("e.purpose = ", purpose));
            query.result().ifPresent((AuditResult result) -> add("e.result = ", result.name()));
            query.newest().ifPresent(id -> add("e.id <= ", id));
            if (query.othersOnly()) {
                all.add("e.role <> 'WORKER'");
            }
            questioned = query.questioned();
            dated = query.from().isPresent() || query.to().isPresent();
        }

        private void add(String comparison, Object value) {
            all.add(comparison + parameter(value));
        }

        String parameter(Object value) {
            values.add(value);
            return "?" + values.size();
        }

        String from() {
            return questioned ? QUESTIONED : ALL;
        }

        /** The order, newest first, in the form of the index that serves the search. */
        String order() {
            return questioned
                    ? " order by q.entry_id desc"
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
