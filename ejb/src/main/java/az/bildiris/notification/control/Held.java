package az.bildiris.notification.control;

import az.bildiris.notification.Original;
import java.time.Instant;
import java.util.Optional;

/** The signed original of a worker's notification; absent if the older system had none. */
public record Held(String workerFin, Optional<Original> original) {
    /** Called by the query; {@code container} may be null. */
    public Held(String workerFin, String number, Instant registeredAt, byte[] container) {
        this(workerFin, Optional.ofNullable(container).map(signed -> new Original(number, registeredAt, signed)));
    }
}
