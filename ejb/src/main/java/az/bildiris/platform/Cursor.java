package az.bildiris.platform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** The position of a row in an order by a day and, within it, by id. */
public record Cursor(LocalDate day, UUID id) implements Serializable, Comparable<Cursor> {
    // PostgreSQL compares ids as unsigned; Java takes the first bit for a sign.
    private static final Comparator<Cursor> EARLIEST_FIRST =
            Comparator.comparing(Cursor::day).thenComparing(row -> row.id().toString());
    private static final UUID LAST_OF_A_DAY = new UUID(-1, -1);

    /** The position before every row of that day, the latest day being first. */
    public static Cursor onto(LocalDate day) {
        return new Cursor(day, LAST_OF_A_DAY);
    }

    @Override
    public int compareTo(Cursor other) {
        return EARLIEST_FIRST.compare(this, other);
    }
}
