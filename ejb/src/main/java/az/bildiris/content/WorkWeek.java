package az.bildiris.content;

/** Working week (arts 90, 95). */
public enum WorkWeek {
    FIVE_DAYS,
    SIX_DAYS,
    SHIFTS
}
