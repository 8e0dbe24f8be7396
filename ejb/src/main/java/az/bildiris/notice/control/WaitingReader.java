package az.bildiris.notice.control;

import az.bildiris.content.Fin;
import az.bildiris.platform.NativeSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Counts tasks that the transaction may see. Reviews and answers are read in one go: the policies hide their number
 * from the planner, which with {@code exists} would read them one by one.
 */
@Dependent
public class WaitingReader {
    /** Parameter 1 is the worker's FİN. */
    public static final String ANSWERS =
            """
            select count(*) from look_answer a
            where a.worker_fin = ?1 and not exists (
              select from audit_entry e
              where e.worker_fin = ?1 and e.role = 'WORKER' and e.action = 'LOOKS' and e.at >= a.answered_at)
            """;

    /** Parameter 1 is the supervisor's name. */
    public static final String DECISIONS =
            """
            select (
              select count(*) from access_reason r
              where (r.purpose = 'EMERGENCY' or r.about_staff) and r.staff <> ?1
                and r.id not in (select v.reason_id from access_review v))
            + (
              select count(*) from look_withholding w
              where w.requested_by <> ?1 and w.reason_id not in (select d.reason_id from look_withholding_decision d))
            """;

    public static final String QUESTIONS =
            "select count(*) from look_question q where q.id not in (select a.question_id from look_answer a)";

    @Inject
    NativeSql nativeSql;

    public int answers(Fin fin) {
        return count(ANSWERS, fin.value());
    }

    public int decisions(String supervisor) {
        return count(DECISIONS, supervisor);
    }

    public int questions() {
        return count(QUESTIONS);
    }

    private int count(String sql, Object... values) {
        return ((Number) nativeSql.value(sql, values)).intValue();
    }
}
