package az.bildiris.register;

import java.time.LocalDate;
import java.util.Optional;

/** A range of days, both included; either end may be open. */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {
    public static final Days ALL = new Days(Optional.empty(), Optional.empty());

    public static Days of(LocalDate from, LocalDate to) {
        return new Days(Optional.ofNullable(from), Optional.ofNullable(to));
    }

    public boolean isBounded() {
        return from.isPresent() || to.isPresent();
    }

    public boolean contains(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    /**
     * Whether a contract is in force on one of the days, from the start of work until it lapses (spec R3). {@code
     * in_force_within} in R__functions.sql is the same rule.
     */
    public boolean overlap(LocalDate workStartsOn, Optional<LocalDate> lapsedOn) {
        return to.filter(workStartsOn::isAfter).isEmpty()
                && from.filter(day -> ContractStatus.on(day, lapsedOn) == ContractStatus.LAPSED)
                        .isEmpty();
    }
}
