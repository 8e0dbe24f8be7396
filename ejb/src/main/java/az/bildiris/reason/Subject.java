package az.bildiris.reason;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.content.Fin;
import java.util.Optional;

/** The person whose data are accessed; there is a reason unless these are the caller's own. */
public record Subject(Fin fin, Optional<StatedReason> reason) {
    /** A look at this person's data. */
    public Look look(AuditAction action) {
        return Look.at(
                action, fin, reason.map(stated -> new Look.Under(stated.id(), stated.purpose(), stated.caseNumber())));
    }
}
