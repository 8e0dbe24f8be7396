package az.bildiris.notification;

/** The three statuses of a notification as of one day, and why. */
public record Statuses(
        ContractStatus contract, NotificationStatus notification, ValidityStatus validity, StatusCause cause) {}
