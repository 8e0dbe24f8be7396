package az.bildiris.statistics;

/**
 * A number of the register in published form: a multiple of five, or less than five, which may be zero. {@code
 * perturbed_statistic} in R__functions.sql blurs and rounds it.
 *
 * @param small whether it is less than five, with the secret offset of each cell
 */
public record Figure(long rounded, boolean small) {
    private static final int SMALLEST = 5;

    /** The figure for a cell without entries. */
    public static final Figure NONE = new Figure(0, true);

    /** Digits, or {@code <5}. */
    public String text() {
        return small ? "<" + SMALLEST : Long.toString(number());
    }

    /** The value for the chart; 0 for a small figure. */
    public long number() {
        return small ? 0 : Math.max(rounded, SMALLEST);
    }
}
