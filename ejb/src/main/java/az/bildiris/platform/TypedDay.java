package az.bildiris.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people type them: 02.03.2015, 2.3.2015, 02032015, with blanks, slashes or dashes, and 2015-03-02. The day
 * comes first, unless the year does; a year has four digits.
 */
public final class TypedDay {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})[./\\- ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[./\\- ](\\d{1,2})[./\\- ](\\d{1,2})");

    private TypedDay() {}

    /** The day; empty for a text that is none, as 31.02.2020. */
    public static Optional<LocalDate> parse(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ").replaceAll(" ?([./-]) ?", "$1");
        Matcher iso = YEAR_FIRST.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        for (Pattern pattern : new Pattern[] {DAY_FIRST, DIGITS}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return day(parts.group(3), parts.group(2), parts.group(1));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day as pages and prints show it. */
    public static String format(LocalDate day) {
        return SHOWN.format(day);
    }
}
