package az.bildiris.reason.entity;

import az.bildiris.access.Caller;
import az.bildiris.content.Fin;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.StatedReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A stated reason of a member of staff for access to a person's data. Only the time of its last use and its end ever
 * change.
 */
@Entity
@Table(name = "access_reason")
public class AccessReason {
    @Id
    private UUID id;

    private String staff;

    @Column(name = "staff_name")
    private String staffName;

    private String role;
    private String institution;
    private String place;

    @Column(name = "worker_fin")
    private Fin workerFin;

    private String purpose;

    @Column(name = "case_number")
    private String caseNumber;

    private String note;

    /** Set by the database. */
    @Column(name = "opened_at", insertable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    @Column(name = "session_hash")
    private String sessionHash;

    protected AccessReason() {}

    public AccessReason(Caller staff, String role, StatedReason stated) {
        this.id = stated.id();
        this.staff = staff.getName();
        this.staffName = staff.fullName();
        this.role = role;
        this.institution = staff.institution();
        this.place = staff.place();
        this.workerFin = stated.workerFin();
        this.purpose = stated.purpose();
        this.caseNumber = stated.caseNumber();
        this.note = stated.note();
        this.openedAt = stated.openedAt();
        this.expiresAt = stated.expiresAt();
        this.chosenAt = stated.openedAt();
        this.sessionHash = staff.session();
    }

    /** A reason for an inspection, without a person. */
    public AccessReason(Caller staff, Inspection inspection) {
        this(staff, "INSPECTOR", inspection.about(null, ""));
    }

    /** {@code name} is the person's name. */
    public StatedReason stated(String name) {
        return new StatedReason(id, workerFin, name, purpose, caseNumber, note, openedAt, expiresAt);
    }

    public boolean isOf(String userName) {
        return staff.equals(userName);
    }

    public Fin getWorkerFin() {
        return workerFin;
    }
}
