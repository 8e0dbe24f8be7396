package az.bildiris.register;

import java.time.LocalDate;
import java.util.Optional;

/** The contract's status (müqavilənin statusu). */
public enum ContractStatus {
    IN_FORCE,
    LAPSED;

    /**
     * The status on a day; {@code lapsedOn} is the first day on which the contract is not in force. {@code lapsed_by} in
     * R__functions.sql is the same rule.
     */
    public static ContractStatus on(LocalDate day, Optional<LocalDate> lapsedOn) {
        return lapsedOn.filter(lapse -> !lapse.isAfter(day)).isPresent() ? LAPSED : IN_FORCE;
    }
}
