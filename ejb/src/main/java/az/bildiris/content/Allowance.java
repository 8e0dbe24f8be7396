package az.bildiris.content;

import java.math.BigDecimal;

/** An addition to the base salary, as an amount or a share (art. 157(5)). */
public record Allowance(BigDecimal value, Unit unit) {
    /** The unit of {@code value}. */
    public enum Unit {
        AZN,
        PERCENT
    }
}
