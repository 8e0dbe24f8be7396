package az.bildiris.web.career;

import az.bildiris.career.WorkContract;
import az.bildiris.register.Chain.Term;
import az.bildiris.register.ChainDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of a contract's monthly pay in AZN of the day, each with its document, as a table and as columns. */
public final class PayHistory {
    /** Height of the chart in pixels. */
    private static final int HEIGHT = 72;

    private static final String PAY = "contract.monthlyPay";

    private PayHistory() {}

    /** Pay from a day on; {@code change} is the difference to the step before. */
    public record Step(
            LocalDate from, BigDecimal amount, Optional<BigDecimal> change, ChainDocument document, int height) {
        /** The column's upper edge in pixels. */
        public int getTop() {
            return HEIGHT - height;
        }
    }

    /** Steps up to a day, and those that are registered for later; none for a contract that never was. */
    static List<Step> of(WorkContract contract) {
        if (contract.isVoid()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        for (LocalDate day : contract.chain().versions()) {
            Term pay = contract.chain().on(day).get(PAY);
            boolean over = contract.lastDay().filter(day::isAfter).isPresent();
            if (pay != null && !over) {
                add(day, pay, steps);
            }
        }
        return scaled(steps);
    }

    private static void add(LocalDate day, Term pay, List<Step> steps) {
        var amount = new BigDecimal(pay.value().strip());
        if (steps.isEmpty()) {
            steps.add(new Step(day, amount, Optional.empty(), pay.source(), 0));
            return;
        }
        BigDecimal before = steps.get(steps.size() - 1).amount();
        if (amount.compareTo(before) != 0) {
            steps.add(new Step(day, amount, Optional.of(amount.subtract(before)), pay.source(), 0));
        }
    }

    private static List<Step> scaled(List<Step> steps) {
        BigDecimal most =
                steps.stream().map(Step::amount).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return steps.stream()
                .map(step -> new Step(
                        step.from(), step.amount(), step.change(), step.document(), height(step.amount(), most)))
                .toList();
    }

    private static int height(BigDecimal amount, BigDecimal most) {
        return most.signum() == 0
                ? 0
                : amount.multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(most, RoundingMode.HALF_UP)
                        .intValue();
    }
}
