package az.bildiris.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a page in order, and whether there are others before and after it.
 *
 * @param reach the position where reading stopped before the page was full; rows beyond it were not read and are on
 *     another page; absent when the page is complete
 */
public record SeekPage<T>(List<T> rows, boolean previous, boolean next, Optional<Cursor> reach) {
    /** A page from the rows read in the direction of the seek, which are one more than a page has if there are more. */
    public static <T> SeekPage<T> of(Seek seek, List<T> read, int size) {
        return of(seek, read, size, Optional.empty());
    }

    /** As {@link #of(Seek, List, int)}, with at most {@code size} rows when reading stopped at {@code reach}. */
    public static <T> SeekPage<T> of(Seek seek, List<T> read, int size, Optional<Cursor> reach) {
        boolean more = read.size() > size || reach.isPresent();
        var rows = new ArrayList<>(read.size() > size ? read.subList(0, size) : read);
        if (seek.backwards()) {
            Collections.reverse(rows);
            return new SeekPage<>(rows, more, seek.to() == Seek.To.BEFORE, reach);
        }
        return new SeekPage<>(rows, seek.to() != Seek.To.FIRST, more, reach);
    }
}
