package az.bildiris.register.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person known to the register, with or without notifications; queries only ask whether there is one. */
@Entity
@Table(name = "worker")
public class RegisteredWorker {
    @Id
    @Column(name = "fin")
    private String id;

    protected RegisteredWorker() {}
}
