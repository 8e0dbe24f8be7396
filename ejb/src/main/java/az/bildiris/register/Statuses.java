package az.bildiris.register;

import java.time.LocalDate;
import java.util.Optional;

/** The three statuses of a notification as of one day, with their cause. */
public record Statuses(
        ContractStatus contract,
        NotificationStatus notification,
        ValidityStatus validity,
        StatusCause cause,
        Optional<LocalDate> day) {}
