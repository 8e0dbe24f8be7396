package az.bildiris.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Computes rising pay from that of 2014, never below the minimum wage of the day. */
final class Pay {
    private static final double[] GROWTH = {1.0, 1.03, 1.08, 1.15, 1.22, 1.38, 1.5, 1.58, 1.78, 1.95, 2.1, 2.25, 2.38};
    private static final NavigableMap<LocalDate, Integer> MINIMUM = new TreeMap<>(Map.of(
            LocalDate.of(1990, 1, 1), 105,
            LocalDate.of(2017, 1, 1), 116,
            LocalDate.of(2018, 1, 1), 130,
            LocalDate.of(2019, 3, 1), 180,
            LocalDate.of(2019, 9, 1), 250,
            LocalDate.of(2022, 1, 1), 300,
            LocalDate.of(2023, 1, 1), 345,
            LocalDate.of(2025, 1, 1), 400));

    private Pay() {}

    /** Base salary for a full week, rounded to five manats. */
    static BigDecimal base(int payOf2014, double skill, LocalDate day) {
        int year = Math.min(Math.max(day.getYear(), 2014), 2014 + GROWTH.length - 1);
        long amount = Math.round(payOf2014 * GROWTH[year - 2014] * skill / 5) * 5;
        return money(BigDecimal.valueOf(Math.max(amount, minimum(day))));
    }

    static int minimum(LocalDate day) {
        return MINIMUM.floorEntry(day).getValue();
    }

    static BigDecimal share(BigDecimal amount, double share) {
        return money(amount.multiply(BigDecimal.valueOf(share)));
    }

    /** The amount with two decimals. */
    static BigDecimal money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Monthly pay with the addition in the terms. */
    static BigDecimal withAllowance(BigDecimal base, Map<String, String> terms) {
        if (!terms.containsKey("contract.allowance.value")) {
            return base;
        }
        var value = new BigDecimal(terms.get("contract.allowance.value"));
        return terms.get("contract.allowance.unit").equals("AZN")
                ? money(base.add(value))
                : money(base.add(base.multiply(value).movePointLeft(2)));
    }
}
