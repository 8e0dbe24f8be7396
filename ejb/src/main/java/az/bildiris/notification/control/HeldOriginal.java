package az.bildiris.notification.control;

import az.bildiris.notification.Original;
import java.time.Instant;
import java.util.Optional;

/** The signed original of a worker's notification; absent where the older system handed over none. */
public record HeldOriginal(String workerFin, Optional<Original> original) {
    /** As it is read; {@code container} may be null. */
    public HeldOriginal(String workerFin, String number, Instant registeredAt, byte[] container) {
        this(workerFin, Optional.ofNullable(container).map(signed -> new Original(number, registeredAt, signed)));
    }
}
