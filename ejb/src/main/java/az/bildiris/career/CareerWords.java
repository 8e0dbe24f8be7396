package az.bildiris.career;

import az.bildiris.platform.Money;
import az.bildiris.platform.Plural;
import az.bildiris.platform.TypedDay;
import az.bildiris.platform.VisibleText;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences about a worker's contracts in one language. */
public final class CareerWords {
    private final Locale locale;
    private final ResourceBundle bundle;

    public CareerWords(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("az.bildiris.career.career", locale);
    }

    /** A text with these values in its places: days as 02.03.2015, amounts in AZN, others as they are. */
    public String format(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(Arrays.stream(values).map(CareerWords::shown).toArray());
    }

    private static String shown(Object value) {
        if (value instanceof LocalDate day) {
            return TypedDay.format(day);
        }
        return value instanceof BigDecimal amount ? Money.format(amount) : VisibleText.of(value.toString());
    }

    /** A number of years, months, days or weeks: «3 days». */
    public String counted(String what, long number) {
        return format("count." + what + "." + Plural.of(number, locale).name().toLowerCase(Locale.ROOT), number);
    }

    /** Years, months and days; what is nought is left out. */
    public String length(Period length) {
        return length.isZero()
                ? bundle.getString("service.none")
                : Stream.of(
                                part("year", length.getYears()),
                                part("month", length.getMonths()),
                                part("day", length.getDays()))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" "));
    }

    private Stream<String> part(String what, int number) {
        return number == 0 ? Stream.empty() : Stream.of(counted(what, number));
    }

    /** The sentence of a flag. */
    public String sentence(Flag flag) {
        return format("flag." + flag.code(), flag.values().toArray());
    }

    /** Average monthly pays in tenths: 14 is «1,4». */
    public static String tenths(int tenths) {
        return Money.number("0.#", BigDecimal.valueOf(tenths, 1));
    }
}
