package az.bildiris.platform;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers and amounts in the form of the state language, with non-breaking spaces: 1 234,50 AZN. */
public final class Money {
    private Money() {}

    /** An amount in AZN. */
    public static String format(BigDecimal amount) {
        return number("#,##0.00", amount) + "\u00a0AZN";
    }

    /** A number by a pattern of {@link DecimalFormat}. */
    public static String number(String pattern, BigDecimal number) {
        var signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('\u00a0');
        signs.setDecimalSeparator(',');
        return new DecimalFormat(pattern, signs).format(number);
    }
}
