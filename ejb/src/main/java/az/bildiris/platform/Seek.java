package az.bildiris.platform;

import java.io.Serializable;
import java.util.Optional;

/**
 * Which page of ordered rows is asked for, without a number: the first, the last, the one after or before a row, or the
 * one that begins at it. What it costs does not depend on how deep it lies.
 *
 * @param from null for the first and the last page
 */
public record Seek(To to, Cursor from) implements Serializable {
    public static final Seek FIRST = new Seek(To.FIRST, null);
    public static final Seek LAST = new Seek(To.LAST, null);

    public Seek {
        if ((from == null) != (to == To.FIRST || to == To.LAST)) {
            throw new IllegalArgumentException(to + " " + from);
        }
    }

    public static Seek after(Cursor row) {
        return new Seek(To.AFTER, row);
    }

    public static Seek before(Cursor row) {
        return new Seek(To.BEFORE, row);
    }

    public static Seek at(Cursor row) {
        return new Seek(To.AT, row);
    }

    public Optional<Cursor> cursor() {
        return Optional.ofNullable(from);
    }

    /** Whether rows are read from the end, the nearest first. */
    public boolean backwards() {
        return to == To.LAST || to == To.BEFORE;
    }

    /** In which direction, and from where. */
    public enum To {
        FIRST,
        LAST,
        AFTER,
        BEFORE,
        AT
    }
}
