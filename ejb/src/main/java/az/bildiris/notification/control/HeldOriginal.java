package az.bildiris.notification.control;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.Original;
import java.time.Instant;
import java.util.Optional;

/** The signed original of a worker's notification; absent where the older system handed over none. */
public record HeldOriginal(Fin workerFin, Optional<Original> original) {
    /** As it is read; {@code container} may be null. */
    public HeldOriginal(Fin workerFin, NotificationNumber number, Instant registeredAt, byte[] container) {
        this(workerFin, Optional.ofNullable(container).map(signed -> new Original(number, registeredAt, signed)));
    }
}
