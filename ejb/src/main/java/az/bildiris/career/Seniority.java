package az.bildiris.career;

import az.bildiris.career.LengthOfService.Block;
import az.bildiris.career.WorkContract.Span;
import az.bildiris.content.Voen;
import az.bildiris.content.WorkplaceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Length of service as of a day, by periods of contracts; the register knows no absences (spec 14.11, 14.12). It is no
 * decision of an authority.
 *
 * @param all over all employers, a day once (art. 116)
 * @param main days at a main place of work; the others are {@code additional}
 * @param employers with each employer of a contract that is in force on the day (art. 77)
 */
public record Seniority(
        LocalDate asOf,
        LengthOfService all,
        LengthOfService main,
        LengthOfService additional,
        Step leave,
        List<WithEmployer> employers,
        List<Exclusion> exclusions) {
    /** The register counts from its first day on: what was before stands in the labour book (spec 2.1). */
    public static final LocalDate FIRST_DAY = LocalDate.of(2014, 7, 1);

    private static final int FURTHEST_YEARS = 16;

    /** The step that holds, the next one, and the day from which it holds if the contracts go on as they are. */
    public record Step(ServiceStep now, Optional<ServiceStep> next, Optional<LocalDate> nextOn) {}

    /** Service with one employer. */
    public record WithEmployer(Voen voen, String name, LengthOfService service, Step step) {}

    /** Days of a contract that do not count, both ends included. */
    public record Exclusion(WorkContract contract, Reason reason, LocalDate from, LocalDate to) {}

    /** Why days do not count. */
    public enum Reason {
        BEFORE_THE_REGISTER,
        CONCLUSION_INVALID
    }

    static Seniority of(List<WorkContract> contracts, LocalDate day) {
        List<WithEmployer> employers = contracts.stream()
                .filter(contract -> contract.inForceOn(day))
                .map(WorkContract::voen)
                .distinct()
                .map(voen -> with(voen, contracts, day))
                .toList();
        return new Seniority(
                day,
                service(contracts, day, span -> true),
                service(contracts, day, span -> span.workplace() == WorkplaceKind.MAIN),
                service(contracts, day, span -> span.workplace() == WorkplaceKind.ADDITIONAL),
                step(ServiceStep.LEAVE, day, until -> service(contracts, until, span -> true)),
                employers,
                contracts.stream().flatMap(contract -> excluded(contract, day)).toList());
    }

    private static WithEmployer with(Voen voen, List<WorkContract> contracts, LocalDate day) {
        List<WorkContract> own = contracts.stream()
                .filter(contract -> contract.voen().equals(voen))
                .toList();
        String name = own.get(own.size() - 1).employer();
        Function<LocalDate, LengthOfService> until = end -> service(own, end, span -> true);
        return new WithEmployer(voen, name, until.apply(day), step(ServiceStep.NOTICE, day, until));
    }

    private static LengthOfService service(List<WorkContract> contracts, LocalDate until, Predicate<Span> counts) {
        return LengthOfService.of(contracts.stream()
                .flatMap(contract -> contract.spans(until).stream())
                .filter(counts)
                .filter(span -> !span.to().isBefore(FIRST_DAY))
                .map(span -> new Block(later(span.from(), FIRST_DAY), span.to()))
                .toList());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Step step(List<ServiceStep> steps, LocalDate day, Function<LocalDate, LengthOfService> until) {
        ServiceStep now = ServiceStep.of(steps, until.apply(day).length());
        Optional<ServiceStep> next =
                steps.stream().skip(steps.indexOf(now) + 1L).findFirst();
        return new Step(now, next, next.flatMap(step -> reached(step, day, until)));
    }

    /** The first day on which a step is reached; service only grows with the days, so the search may halve them. */
    private static Optional<LocalDate> reached(
            ServiceStep step, LocalDate day, Function<LocalDate, LengthOfService> until) {
        Predicate<LocalDate> reached = end -> step.reachedBy(until.apply(end).length());
        LocalDate before = day;
        LocalDate after = day.plusYears(FURTHEST_YEARS);
        if (!reached.test(after)) {
            return Optional.empty();
        }
        while (before.plusDays(1).isBefore(after)) {
            LocalDate middle = before.plusDays((after.toEpochDay() - before.toEpochDay()) / 2);
            if (reached.test(middle)) {
                after = middle;
            } else {
                before = middle;
            }
        }
        return Optional.of(after);
    }

    private static Stream<Exclusion> excluded(WorkContract contract, LocalDate day) {
        LocalDate from = contract.startsOn();
        LocalDate to = contract.lastDay().filter(last -> last.isBefore(day)).orElse(day);
        if (to.isBefore(from)) {
            return Stream.empty();
        }
        if (contract.isVoid()) {
            return Stream.of(new Exclusion(contract, Reason.CONCLUSION_INVALID, from, to));
        }
        LocalDate last = FIRST_DAY.minusDays(1);
        return from.isBefore(FIRST_DAY)
                ? Stream.of(new Exclusion(contract, Reason.BEFORE_THE_REGISTER, from, to.isBefore(last) ? to : last))
                : Stream.empty();
    }
}
