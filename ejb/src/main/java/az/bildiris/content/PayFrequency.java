package az.bildiris.content;

/** How often pay is paid. */
public enum PayFrequency {
    WEEKLY,
    TWICE_A_MONTH,
    MONTHLY
}
