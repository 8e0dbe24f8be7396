package az.bildiris.register;

import az.bildiris.content.NotificationType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The stored facts from which the statuses follow. {@code lapsedOn} is the first day on which the contract is not in
 * force. {@code invalidSince} is the day of the decision, and {@code cancelled} says that the employer took it (spec
 * 14.4). {@code firstDay} is the first working day of a conclusion or the day of an amendment's effect, {@code lastDay}
 * the last day of a temporary amendment or the day of a termination. {@code termTo} is the last day of the contract's
 * term, if it has one.
 */
public record StatusRules(
        NotificationType type,
        Optional<LocalDate> invalidSince,
        boolean cancelled,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> termTo,
        Optional<LocalDate> lapsedOn,
        Optional<LapseCause> lapseCause) {

    /** Statuses as of a day (spec: 2.7 and chapter 10); they are not stored. */
    public Statuses on(LocalDate today) {
        ContractStatus contract = ContractStatus.on(today, lapsedOn);
        StatusCause cause = cause(today, contract == ContractStatus.LAPSED);
        ValidityStatus validity = invalidSince.isPresent() ? ValidityStatus.INVALID : ValidityStatus.VALID;
        return new Statuses(contract, status(cause), validity, cause, day(cause));
    }

    /** The day to which a cause refers. */
    private Optional<LocalDate> day(StatusCause cause) {
        return switch (cause) {
            case WORK_STARTS_LATER, CHANGE_TAKES_EFFECT_LATER -> firstDay;
            case TAKES_EFFECT_LATER, TEMPORARY_CHANGE_OVER -> lastDay;
            case IN_FORCE,
                    TERM_PASSED,
                    TERMINATION_IN_EFFECT,
                    INVALID,
                    CANCELLED,
                    TERMINATED,
                    INSPECTORATE_DECISION,
                    BASE_INVALID -> Optional.empty();
        };
    }

    private static NotificationStatus status(StatusCause cause) {
        return switch (cause) {
            // A conclusion is in force from its registration on (art. 49(1)), even if work begins later.
            case IN_FORCE, WORK_STARTS_LATER, TERM_PASSED, TERMINATION_IN_EFFECT -> NotificationStatus.IN_FORCE;
            case TAKES_EFFECT_LATER, CHANGE_TAKES_EFFECT_LATER -> NotificationStatus.PENDING_EFFECT;
            case INVALID, CANCELLED, TERMINATED, INSPECTORATE_DECISION, BASE_INVALID, TEMPORARY_CHANGE_OVER ->
                NotificationStatus.LAPSED;
        };
    }

    private StatusCause cause(LocalDate today, boolean lapsed) {
        if (invalidSince.isPresent()) {
            return cancelled ? StatusCause.CANCELLED : StatusCause.INVALID;
        }
        if (type == NotificationType.TERMINATION) {
            return lastDay.filter(today::isBefore).isPresent()
                    ? StatusCause.TAKES_EFFECT_LATER
                    : StatusCause.TERMINATION_IN_EFFECT;
        }
        if (lapsed) {
            return StatusCause.valueOf(lapseCause.orElseThrow().name());
        }
        if (firstDay.filter(today::isBefore).isPresent()) {
            return type == NotificationType.CONCLUSION
                    ? StatusCause.WORK_STARTS_LATER
                    : StatusCause.CHANGE_TAKES_EFFECT_LATER;
        }
        boolean over = type == NotificationType.AMENDMENT
                && lastDay.filter(today::isAfter).isPresent();
        if (over) {
            return StatusCause.TEMPORARY_CHANGE_OVER;
        }
        // An expired term is deemed renewed unless somebody ends the contract (art. 73(1)): in force, with a hint.
        boolean passed = lapsedOn.isEmpty() && termTo.filter(today::isAfter).isPresent();
        return passed ? StatusCause.TERM_PASSED : StatusCause.IN_FORCE;
    }
}
