package az.bildiris.platform;

import java.io.Serializable;
import java.util.Optional;

/**
 * The requested page of ordered rows, without a page number: the first, the last, the one after or before a row, or the
 * one that begins at a row. Its cost does not depend on the position in the register.
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

    /** Whether rows are read backwards, the nearest first. */
    public boolean backwards() {
        return to == To.LAST || to == To.BEFORE;
    }

    /** The direction and the start of reading. */
    public enum To {
        FIRST,
        LAST,
        AFTER,
        BEFORE,
        AT
    }
}
