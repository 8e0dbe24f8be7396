package az.bildiris.career;

import az.bildiris.content.WorkplaceKind;
import az.bildiris.platform.Folding;
import az.bildiris.register.ChainDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what is worth a look; a flag says what the documents say, and guesses nothing. */
final class Flags {
    private static final int LONG_GAP_DAYS = 30;

    private final Career career;
    private final List<WorkContract> valid;

    private Flags(Career career) {
        this.career = career;
        valid = career.contracts().stream()
                .filter(contract -> !contract.isVoid())
                .toList();
    }

    /** Those of each contract, then those between contracts. */
    static List<Flag> of(Career career) {
        var flags = new Flags(career);
        return Stream.concat(
                        career.contracts().stream()
                                .flatMap(contract -> new ContractFlags(contract, career.today()).find()),
                        Stream.concat(flags.gaps(), flags.pairs()))
                .toList();
    }

    private Stream<Flag> gaps() {
        List<LengthOfService.Block> blocks =
                career.seniority(career.today()).all().blocks();
        return IntStream.range(1, blocks.size()).boxed().flatMap(i -> {
            LocalDate from = blocks.get(i - 1).to().plusDays(1);
            LocalDate to = blocks.get(i).from().minusDays(1);
            return to.toEpochDay() - from.toEpochDay() + 1 > LONG_GAP_DAYS ? gap(from, to).stream() : Stream.empty();
        });
    }

    private Optional<Flag> gap(LocalDate from, LocalDate to) {
        return valid.stream()
                .filter(contract -> contract.startsOn().equals(to.plusDays(1)))
                .findFirst()
                .map(next -> Flag.of(FlagCode.GAP, next, next.chain().conclusion(), from, to));
    }

    private Stream<Flag> pairs() {
        return IntStream.range(0, valid.size()).boxed().flatMap(i -> valid.subList(i + 1, valid.size()).stream()
                .flatMap(later -> Stream.of(
                                twoMain(valid.get(i), later),
                                begunAnew(valid.get(i), later),
                                twice(valid.get(i), later))
                        .flatMap(Optional::stream)));
    }

    private Optional<Flag> twoMain(WorkContract one, WorkContract other) {
        return one.spans(career.today()).stream()
                .filter(span -> span.workplace() == WorkplaceKind.MAIN)
                .flatMap(span -> other.spans(career.today()).stream()
                        .filter(beside -> beside.workplace() == WorkplaceKind.MAIN)
                        .filter(beside -> !beside.from().isAfter(span.to())
                                && !beside.to().isBefore(span.from()))
                        .map(beside -> beside.from().isAfter(span.from()) ? beside.from() : span.from()))
                .findFirst()
                .map(from -> Flag.of(
                        FlagCode.TWO_MAIN_WORKPLACES,
                        other,
                        other.chain().conclusion(),
                        from,
                        one.employer(),
                        other.employer()));
    }

    private static Optional<Flag> begunAnew(WorkContract one, WorkContract other) {
        return one.lapsedOn()
                .filter(end -> same(one, other)
                        && !other.startsOn().isBefore(end)
                        && !other.startsOn().isAfter(end.plusMonths(1)))
                .map(end -> Flag.of(
                        FlagCode.BEGUN_ANEW, other, other.chain().conclusion(), end.minusDays(1), other.startsOn()));
    }

    private static Optional<Flag> twice(WorkContract one, WorkContract other) {
        ChainDocument second = other.chain().conclusion();
        return one.startsOn().equals(other.startsOn()) && same(one, other)
                ? Optional.of(Flag.of(
                        FlagCode.SAME_CONTRACT_TWICE,
                        other,
                        second,
                        one.chain().conclusion().number().value()))
                : Optional.empty();
    }

    /** Whether both are with one employer, for one position when the later one began. */
    private static boolean same(WorkContract one, WorkContract other) {
        return one.voen().equals(other.voen())
                && position(one, one.nearest(other.startsOn())).equals(position(other, other.startsOn()));
    }

    private static String position(WorkContract contract, LocalDate day) {
        return Folding.fold(contract.value(day, "contract.position").orElse(""));
    }
}
