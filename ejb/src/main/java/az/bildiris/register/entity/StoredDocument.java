package az.bildiris.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A signed document as pages and prints read it. */
@Entity
@Table(name = "document")
public class StoredDocument extends SignedDocument {
    protected StoredDocument() {}
}
