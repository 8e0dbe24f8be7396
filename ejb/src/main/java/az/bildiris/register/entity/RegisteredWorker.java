package az.bildiris.register.entity;

import az.bildiris.content.Fin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A person known to the register, with or without notifications. */
@Entity
@Table(name = "worker")
public class RegisteredWorker {
    @Id
    @Column(name = "fin")
    private String id;

    private String surname;
    private String name;
    private String patronymic;

    @Column(name = "known_since")
    private Instant knownSince;

    protected RegisteredWorker() {}

    public RegisteredWorker(Fin fin, String surname, String name, String patronymic, Instant knownSince) {
        this.id = fin.value();
        this.surname = surname;
        this.name = name;
        this.patronymic = patronymic;
        this.knownSince = knownSince;
    }

    public Fin getFin() {
        return new Fin(id);
    }
}
