package az.bildiris.notice.control;

import az.bildiris.access.Telling;
import jakarta.enterprise.context.Dependent;
import jakarta.transaction.Transactional;

/** Counts in transactions of their own, for a worker's and a member of staff's are of two roles of the database. */
@Dependent
public class WaitingReader {
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Object[] ofWorker(Telling telling) {
        return telling.ask("select answers, decisions, questions from what_waits(?1, '', false)")
                .get(0);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Object[] ofOverseer(Telling telling) {
        return telling.ask("select answers, decisions, questions from what_waits('', ?1, ?2)")
                .get(0);
    }
}
