package az.bildiris.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Block 4 (art. 43(2)); it is complete in a conclusion, and only identifies the contract in other documents. Money is
 * in AZN.
 */
public record Contract(
        Optional<String> number,
        LocalDate concludedOn,
        LocalDate workStartsOn,
        Optional<String> orderNumber,
        Optional<LocalDate> orderDate,
        Optional<TermKind> termKind,
        Optional<LocalDate> termFrom,
        Optional<LocalDate> termTo,
        Optional<String> fixedTermReason,
        Optional<Probation> probation,
        Optional<WorkplaceKind> workplaceKind,
        Optional<String> workplace,
        Optional<String> workplaceAddress,
        Optional<String> position,
        Optional<String> occupationCode,
        Optional<String> jobFunction,
        Optional<BigDecimal> monthlyPay,
        Optional<BigDecimal> baseSalary,
        Optional<Allowance> allowance,
        Optional<Bonus> bonus,
        Optional<PaySystem> paySystem,
        Optional<PayFrequency> payFrequency,
        Optional<Conditions> conditions,
        Optional<WorkTimeKind> workTimeKind,
        Optional<BigDecimal> weeklyHours,
        Optional<WorkWeek> workWeek,
        Optional<Integer> mainLeaveDays,
        Optional<Integer> additionalLeaveDays,
        Optional<String> extraTerms) {}
