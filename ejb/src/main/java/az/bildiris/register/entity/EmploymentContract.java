package az.bildiris.register.entity;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.Voen;
import az.bildiris.register.LapseCause;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A contract with the state that follows from its chain of notifications. */
@Entity
@Table(name = "contract")
public class EmploymentContract {
    @Id
    private UUID id;

    @Column(name = "worker_fin")
    private Fin workerFin;

    @Column(name = "employer_voen")
    private Voen employerVoen;

    @Column(name = "base_number")
    private NotificationNumber baseNumber;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "work_starts_on")
    private LocalDate workStartsOn;

    @Column(name = "lapsed_on")
    private LocalDate lapsedOn;

    @Column(name = "lapse_cause")
    @Enumerated(EnumType.STRING)
    private LapseCause lapseCause;

    protected EmploymentContract() {}

    public EmploymentContract(
            Fin workerFin,
            Voen employerVoen,
            NotificationNumber baseNumber,
            LocalDate concludedOn,
            LocalDate workStartsOn) {
        this.id = UUID.randomUUID();
        this.workerFin = workerFin;
        this.employerVoen = employerVoen;
        this.baseNumber = baseNumber;
        this.concludedOn = concludedOn;
        this.workStartsOn = workStartsOn;
    }

    public UUID getId() {
        return id;
    }

    public Fin getWorkerFin() {
        return workerFin;
    }

    public Voen getEmployerVoen() {
        return employerVoen;
    }

    public LocalDate getWorkStartsOn() {
        return workStartsOn;
    }

    public Optional<LocalDate> getLapsedOn() {
        return Optional.ofNullable(lapsedOn);
    }

    public Optional<LapseCause> getLapseCause() {
        return Optional.ofNullable(lapseCause);
    }

    /** Ends the contract's force from {@code day} on. */
    public void lapse(LocalDate day, LapseCause cause) {
        lapsedOn = day;
        lapseCause = cause;
    }

    /** Restores the contract's force, when the cause of its lapse was found invalid. */
    public void revive() {
        lapsedOn = null;
        lapseCause = null;
    }
}
