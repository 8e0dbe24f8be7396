package az.bildiris.inspection;

/** By which day the registry of the whole register is ordered, the latest first; each order has a filter of its own. */
public enum InspectionOrder {
    /** Of the notification; everybody's are narrowed to one type. */
    DATE,
    /** Day of a termination's order; a search over everybody needs one reason. */
    ORDER_DATE,
    /** Day of the start of work; a search over everybody needs one status of the contract. */
    WORK_START
}
