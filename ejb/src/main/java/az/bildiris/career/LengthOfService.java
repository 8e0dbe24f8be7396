package az.bildiris.career;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Length of service by periods of contracts, as the rule {@value RULE} counts it (docs/adr/0024): a day counts once; a
 * block is an unbroken run of days; years and months of a block are those of the calendar from its first day.
 *
 * @param days sum of the days of all contracts
 * @param effective days that count, each once
 * @param length years, months and days of all blocks; of several blocks' remaining days, thirty make a month
 */
public record LengthOfService(long days, long effective, Period length, List<Block> blocks) {
    /** Name and version of the rule; a change of it is another version. */
    public static final String RULE = "BILDIRIS-SERVICE-1";

    private static final int DAYS_OF_MONTH = 30;
    private static final int MONTHS_OF_YEAR = 12;

    /** An unbroken run of days, both ends included. */
    public record Block(LocalDate from, LocalDate to) {
        long days() {
            return to.toEpochDay() - from.toEpochDay() + 1;
        }

        Period length() {
            return Period.between(from, to.plusDays(1));
        }
    }

    /** Days that are in more than one contract. */
    public long overlapping() {
        return days - effective;
    }

    /** Of these periods, which may overlap. */
    public static LengthOfService of(List<Block> periods) {
        List<Block> blocks = merged(periods);
        return new LengthOfService(sum(periods), sum(blocks), length(blocks), blocks);
    }

    private static List<Block> merged(List<Block> periods) {
        var blocks = new ArrayList<Block>();
        periods.stream().sorted(Comparator.comparing(Block::from)).forEach(period -> {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last == null || period.from().isAfter(last.to().plusDays(1))) {
                blocks.add(period);
            } else if (period.to().isAfter(last.to())) {
                blocks.set(blocks.size() - 1, new Block(last.from(), period.to()));
            }
        });
        return blocks;
    }

    private static long sum(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::days).sum();
    }

    private static Period length(List<Block> blocks) {
        Period sum = blocks.stream().map(Block::length).reduce(Period.ZERO, Period::plus);
        int more = blocks.size() > 1 ? sum.getDays() / DAYS_OF_MONTH : 0;
        int months = sum.getMonths() + more;
        return Period.of(
                sum.getYears() + months / MONTHS_OF_YEAR,
                months % MONTHS_OF_YEAR,
                sum.getDays() - more * DAYS_OF_MONTH);
    }
}
