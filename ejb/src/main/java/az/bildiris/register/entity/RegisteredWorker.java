package az.bildiris.register.entity;

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
    private String fin;

    private String surname;
    private String name;
    private String patronymic;

    @Column(name = "known_since")
    private Instant knownSince;

    protected RegisteredWorker() {}

    public RegisteredWorker(String fin, String surname, String name, String patronymic, Instant knownSince) {
        this.fin = fin;
        this.surname = surname;
        this.name = name;
        this.patronymic = patronymic;
        this.knownSince = knownSince;
    }

    public String getFin() {
        return fin;
    }
}
