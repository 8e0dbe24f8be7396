package az.bildiris.audit.control;

import az.bildiris.access.Caller;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Look;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.platform.NativeSql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.stream.Stream;

/** Adds entries to the trail in the running transaction, with one statement and no lock. */
@Dependent
public class TrailWriter {
    private static final int DETAIL = 500;

    @Inject
    NativeSql nativeSql;

    /** Adds an entry for each of these workers, or for the look's own. */
    public void add(Caller actor, String role, String address, Look look, AuditResult result, Collection<Fin> workers) {
        Stream<Fin> about = workers.isEmpty() ? look.workerFin().stream() : workers.stream();
        nativeSql.change(
                """
                insert into audit_entry (actor, actor_name, role, institution, place, means, address, action, worker_fin,
                  notification_id, notification_number, reason_id, purpose, case_number, result, detail)
                select ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, worker, cast(?10 as uuid), ?11, cast(?12 as uuid), ?13, ?14, ?15, ?16
                from unnest(coalesce(string_to_array(cast(?9 as text), ','), array[cast(null as text)])) worker
                """,
                actor.getName(),
                actor.fullName(),
                role,
                actor.institution(),
                actor.place(),
                actor.means().name(),
                address,
                look.action().name(),
                about.map(Fin::value).reduce((one, next) -> one + "," + next).orElse(null),
                look.notification().map(Object::toString).orElse(null),
                look.number().map(NotificationNumber::value).orElse(null),
                look.under().map(under -> under.reason().toString()).orElse(null),
                look.under().map(Look.Under::purpose).orElse(null),
                look.under().map(Look.Under::caseNumber).orElse(null),
                result.name(),
                look.detail().substring(0, Math.min(DETAIL, look.detail().length())));
    }
}
