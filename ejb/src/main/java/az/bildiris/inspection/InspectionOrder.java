package az.bildiris.inspection;

/** By which day the registry of the whole register is ordered, the latest first; each order has a filter of its own. */
public enum InspectionOrder {
    /** Of the notification; everybody's are narrowed to one type. */
    DATE,
    /** Of the order of a termination; everybody's are narrowed to one reason. */
    ORDER_DATE,
    /** On which the work started; everybody's are narrowed to one status of the contract. */
    WORK_START
}
