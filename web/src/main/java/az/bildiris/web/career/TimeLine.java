package az.bildiris.web.career;

import az.bildiris.career.Career;
import az.bildiris.career.LengthOfService;
import az.bildiris.career.LengthOfService.Block;
import az.bildiris.career.WorkContract;
import az.bildiris.career.WorkContract.Span;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.register.ChainDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The contracts of a worker over the years, laid out as bars and marks. Places are percentages of the line's width, so
 * that the picture fits a phone and a sheet of paper without being scaled.
 */
public final class TimeLine {
    private static final int MOST_TICKS = 6;
    private static final double WHOLE = 100;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate today;
    private final List<Lane> lanes;
    private final List<Bar> together;
    private final List<Gap> gaps;

    TimeLine(Career career) {
        today = career.today();
        from = career.contracts().stream()
                .map(WorkContract::startsOn)
                .min(Comparator.naturalOrder())
                .orElse(today)
                .withDayOfYear(1);
        to = today.plusMonths(6);
        lanes = career.contracts().stream().map(this::lane).toList();
        List<Span> spans = career.contracts().stream()
                .flatMap(contract -> contract.spans(today).stream())
                .toList();
        List<Block> blocks = blocks(spans);
        together = Stream.concat(
                        blocks.stream().map(block -> bar("alone", block.from(), block.to())),
                        overlaps(career.contracts()).map(block -> bar("several", block.from(), block.to())))
                .toList();
        gaps = IntStream.range(1, blocks.size())
                .mapToObj(i -> new Gap(
                        blocks.get(i - 1).to().plusDays(1), blocks.get(i).from().minusDays(1)))
                .toList();
    }

    /** A contract: bars by kind of workplace, and a mark for each document. */
    public record Lane(WorkContract contract, List<Bar> bars, List<Mark> marks) {}

    /** A run of days; {@code kind} is a class of the style sheet. */
    public record Bar(String kind, String x, String width) {}

    /** A document on the day of its effect. */
    public record Mark(ChainDocument document, String x) {}

    /** A year at the edge of the line. */
    public record Tick(int year, String x) {}

    /** Days without a contract, both ends included. */
    public record Gap(LocalDate from, LocalDate to) {}

    public List<Lane> getLanes() {
        return lanes;
    }

    /** All contracts in one bar: where it is empty there was none, where it is dark there were several. */
    public List<Bar> getTogether() {
        return together;
    }

    public List<Gap> getGaps() {
        return gaps;
    }

    /** The place of today. */
    public String getNow() {
        return x(today);
    }

    public List<Tick> getTicks() {
        int years = to.getYear() - from.getYear() + 1;
        int step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
        var ticks = new ArrayList<Tick>();
        for (int year = from.getYear(); !LocalDate.of(year, 1, 1).isAfter(to); year += step) {
            ticks.add(new Tick(year, x(LocalDate.of(year, 1, 1))));
        }
        return ticks;
    }

    private Lane lane(WorkContract contract) {
        List<Bar> bars = contract.isVoid()
                ? List.of(bar("void", contract.startsOn(), contract.lastDay().orElse(today)))
                : contract.spans(contract.beginsAfter(today) ? contract.startsOn() : today).stream()
                        .map(span -> bar(
                                span.workplace() == WorkplaceKind.MAIN ? "main" : "additional", span.from(), span.to()))
                        .toList();
        List<Mark> marks = contract.chain().documents().stream()
                .map(document -> new Mark(document, x(document.takesEffectOn())))
                .toList();
        return new Lane(contract, bars, marks);
    }

    private Bar bar(String kind, LocalDate first, LocalDate last) {
        double start = share(first);
        return new Bar(kind, percent(start), percent(Math.max(0.3, share(last.plusDays(1)) - start)));
    }

    private static List<Block> blocks(List<Span> spans) {
        return LengthOfService.of(spans.stream()
                        .map(span -> new Block(span.from(), span.to()))
                        .toList())
                .blocks();
    }

    /** Days on which two contracts or more were in force. */
    private Stream<Block> overlaps(List<WorkContract> contracts) {
        return IntStream.range(0, contracts.size())
                .boxed()
                .flatMap(i -> contracts.subList(i + 1, contracts.size()).stream()
                        .flatMap(other -> common(contracts.get(i).spans(today), other.spans(today))));
    }

    private static Stream<Block> common(List<Span> ones, List<Span> others) {
        return ones.stream().flatMap(one -> others.stream()
                .filter(other -> !other.from().isAfter(one.to()) && !other.to().isBefore(one.from()))
                .map(other -> new Block(
                        one.from().isAfter(other.from()) ? one.from() : other.from(),
                        one.to().isBefore(other.to()) ? one.to() : other.to())));
    }

    private String x(LocalDate day) {
        return percent(share(day));
    }

    private double share(LocalDate day) {
        double whole = to.toEpochDay() - from.toEpochDay();
        double share = WHOLE * (day.toEpochDay() - from.toEpochDay()) / whole;
        return Math.min(WHOLE, Math.max(0, share));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }
}
