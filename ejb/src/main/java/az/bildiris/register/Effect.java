package az.bildiris.register;

import az.bildiris.content.NotificationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a document determines the terms of its contract: a conclusion always, an amendment from the day of its effect to
 * the last day of a temporary change (Labour Code arts 60, 61), an invalid document never. The order is that of the
 * days, the conclusion first; documents of one day are in the order of their registration.
 */
public record Effect(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean valid,
        Instant registeredAt,
        NotificationNumber number)
        implements Comparable<Effect> {
    private static final Comparator<Effect> BY_DAY = Comparator.comparing(
                    (Effect effect) -> effect.from.orElse(LocalDate.MIN))
            .thenComparing(Effect::registeredAt)
            .thenComparing(Effect::number);

    public boolean on(LocalDate day) {
        return valid && new Days(from, to).contains(day);
    }

    @Override
    public int compareTo(Effect other) {
        return BY_DAY.compare(this, other);
    }
}
