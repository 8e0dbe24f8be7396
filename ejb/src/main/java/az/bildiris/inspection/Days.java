package az.bildiris.inspection;

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
}
