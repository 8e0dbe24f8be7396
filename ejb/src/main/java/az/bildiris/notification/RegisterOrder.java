package az.bildiris.notification;

/**
 * The day by which the registry of the whole register is ordered, the latest first; each order has a filter of its own.
 */
public enum RegisterOrder {
    /** Day of the notification; a search over everybody needs one type. */
    DATE,
    /** Day of a termination's order; a search over everybody needs one reason. */
    ORDER_DATE,
    /** Day of the start of work; a search over everybody needs one status of the contract. */
    WORK_START
}
