package az.bildiris.content;

/** Probation (arts 51-53). */
public record Probation(int length, Unit unit) {
    /** What {@code length} counts. */
    public enum Unit {
        WEEK,
        MONTH
    }
}
