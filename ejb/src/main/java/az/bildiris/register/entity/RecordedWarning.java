package az.bildiris.register.entity;

import az.bildiris.content.Fin;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A warning stored with its document; it has the FİN for row-level security. */
@Embeddable
public class RecordedWarning {
    @Column(name = "worker_fin")
    private Fin workerFin;

    @Enumerated(EnumType.STRING)
    private WarningCode code;

    private String field;
    private String found;

    protected RecordedWarning() {}

    RecordedWarning(Fin workerFin, Warning warning) {
        this.workerFin = workerFin;
        this.code = warning.code();
        this.field = warning.field();
        this.found = warning.found();
    }

    Warning warning() {
        return new Warning(code, field, found);
    }
}
