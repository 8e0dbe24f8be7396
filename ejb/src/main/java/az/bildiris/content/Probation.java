package az.bildiris.content;

/** Probation (arts 51-53). */
public record Probation(int length, Unit unit) {
    /** The unit of {@code length}. */
    public enum Unit {
        WEEK,
        MONTH
    }
}
