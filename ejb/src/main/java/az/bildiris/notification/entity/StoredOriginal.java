package az.bildiris.notification.entity;

import az.bildiris.notification.Entry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** A whole signed document for registration and download: with the container, unless the older system had none. */
@Entity
@Table(name = "document")
public class StoredOriginal extends SignedDocument {
    private byte[] container;

    protected StoredOriginal() {}

    public StoredOriginal(Notification notification, Entry entry) {
        super(notification, entry);
        container = entry.original().map(Entry.SignedOriginal::container).orElse(null);
        notification.hold(this);
    }

    public Optional<byte[]> getContainer() {
        return Optional.ofNullable(container);
    }
}
