package az.bildiris.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The minimum monthly wage in AZN by date, since the register began (Labour Code art. 155; orders of the President). */
public final class MinimumWage {
    /**
     * An amount from a day on.
     *
     * @param source the order of the President that set it
     */
    public record Amount(LocalDate from, BigDecimal azn, String source) {}

    private static final List<Amount> AMOUNTS = List.of(
            amount("2013-09-01", 105, "31.08.2013, № 3112"),
            amount("2017-01-01", 116, "21.01.2017"),
            amount("2018-01-01", 130, "25.12.2017, № 3545"),
            amount("2019-03-01", 180, "02.2019"),
            amount("2019-09-01", 250, "18.06.2019, № 1265"),
            amount("2022-01-01", 300, "17.12.2021"),
            amount("2023-01-01", 345, "01.2023"),
            amount("2025-01-01", 400, "12.2024"));

    private MinimumWage() {}

    private static Amount amount(String from, int azn, String source) {
        return new Amount(LocalDate.parse(from), BigDecimal.valueOf(azn), source);
    }

    /** The amount of a day; empty before the first that is known here. */
    public static Optional<BigDecimal> on(LocalDate day) {
        return AMOUNTS.stream()
                .filter(amount -> !amount.from().isAfter(day))
                .reduce((older, younger) -> younger)
                .map(Amount::azn);
    }

    /** The days from which an amount holds. */
    public static Stream<LocalDate> days() {
        return AMOUNTS.stream().map(Amount::from);
    }
}
