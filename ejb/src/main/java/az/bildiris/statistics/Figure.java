package az.bildiris.statistics;

/**
 * A number of the register as it may be published: a multiple of five, or that there are fewer than five, none included.
 *
 * @param small that it is fewer than five, with the secret offset that each cell has
 */
public record Figure(long rounded, boolean small) {
    private static final int SMALLEST = 5;

    /** Of what the register does not hold. */
    public static final Figure NONE = new Figure(0, true);

    /** Digits, or {@code <5}. */
    public String text() {
        return small ? "<" + SMALLEST : Long.toString(number());
    }

    /** To draw; nothing for a small one. */
    public long number() {
        return small ? 0 : Math.max(rounded, SMALLEST);
    }
}
