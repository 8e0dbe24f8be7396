package az.bildiris.register.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A signed document as read for pages and prints. */
@Entity
@Table(name = "document")
public class StoredDocument extends SignedDocument {
    protected StoredDocument() {}
}
