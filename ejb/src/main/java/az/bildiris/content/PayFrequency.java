package az.bildiris.content;

/** How often the pay is paid. */
public enum PayFrequency {
    WEEKLY,
    TWICE_A_MONTH,
    MONTHLY
}
