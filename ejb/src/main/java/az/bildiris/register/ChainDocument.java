package az.bildiris.register;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Termination;
import az.bildiris.platform.Baku;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A registered document as far as it counts for its contract.
 *
 * @param fields its leaves by path, as signed
 * @param content the same; the changes of an amendment that states the whole contract are not yet listed
 * @param original whether the employer's signed container is there
 */
public record ChainDocument(
        UUID id,
        NotificationNumber number,
        Instant registeredAt,
        Optional<LocalDate> invalidSince,
        boolean original,
        Map<String, String> fields,
        NotificationContent content) {

    public NotificationType type() {
        return content.type();
    }

    public boolean valid() {
        return invalidSince.isEmpty();
    }

    public boolean isValid(NotificationType asked) {
        return type() == asked && valid();
    }

    /** The day of its registration in Baku. */
    public LocalDate registeredOn() {
        return LocalDate.ofInstant(registeredAt, Baku.ZONE);
    }

    /** The first day of what it says: start of work, an amendment's effect, the last working day of a termination. */
    public LocalDate takesEffectOn() {
        return content.termination()
                .map(Termination::terminatedOn)
                .or(() -> effect().from())
                .orElse(content.contract().workStartsOn());
    }

    public Effect effect() {
        return new Effect(
                content.amendment().map(found -> found.effectiveFrom()),
                content.amendment().flatMap(found -> found.effectiveTo()),
                valid(),
                registeredAt,
                number);
    }
}
