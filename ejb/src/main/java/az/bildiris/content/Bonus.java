package az.bildiris.content;

import java.math.BigDecimal;

/** Bonus in AZN (art. 157(6)). */
public record Bonus(BigDecimal value, Period period) {
    /** How often it is paid. */
    public enum Period {
        MONTHLY,
        QUARTERLY,
        YEARLY
    }
}
