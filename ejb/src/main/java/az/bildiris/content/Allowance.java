package az.bildiris.content;

import java.math.BigDecimal;

/** Additions to the base salary, as an amount or a share (art. 157(5)). */
public record Allowance(BigDecimal value, Unit unit) {
    /** What {@code value} counts. */
    public enum Unit {
        AZN,
        PERCENT
    }
}
