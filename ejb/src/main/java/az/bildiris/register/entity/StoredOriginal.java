package az.bildiris.register.entity;

import az.bildiris.register.NewNotification;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** A whole signed document for registration and download: with the container, unless the older system had none. */
@Entity
@Table(name = "document")
public class StoredOriginal extends SignedDocument {
    private byte[] container;

    protected StoredOriginal() {}

    public StoredOriginal(Notification notification, NewNotification entry) {
        super(notification, entry);
        container =
                entry.original().map(NewNotification.SignedOriginal::container).orElse(null);
        notification.attach(this);
    }

    public Optional<byte[]> getContainer() {
        return Optional.ofNullable(container);
    }
}
