package az.bildiris.audit.entity;

import az.bildiris.access.SignInMeans;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.TrailEntry;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An entry of the trail, for reading; entries are written by an insert and never change. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    private long id;

    private Instant at;
    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String role;
    private String institution;
    private String place;

    @Enumerated(EnumType.STRING)
    private SignInMeans means;

    private String address;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Column(name = "worker_fin")
    private Fin workerFin;

    /** Stored as text, because EclipseLink's own converter fails on a null UUID. */
    @Column(name = "notification_id")
    private String notificationId;

    @Column(name = "notification_number")
    private NotificationNumber notificationNumber;

    private String purpose;

    @Column(name = "case_number")
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private AuditResult result;

    private String detail;

    protected AuditEntry() {}

    public TrailEntry entry(LookQuestion question, LookAnswer answer) {
        return new TrailEntry(
                id,
                at,
                actor,
                actorName,
                role,
                institution,
                place,
                means,
                address,
                action,
                Optional.ofNullable(workerFin),
                Optional.ofNullable(notificationId).map(UUID::fromString),
                Optional.ofNullable(notificationNumber),
                Optional.ofNullable(purpose),
                Optional.ofNullable(caseNumber),
                result,
                detail,
                Optional.ofNullable(question).map(asked -> asked.question(answer)));
    }
}
