package az.bildiris.platform;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Rows of a page in their order, and whether there are others before and after it. */
public record SeekPage<T>(List<T> rows, boolean previous, boolean next) {
    /** Of what was read in the direction of the seek, one row more than a page has where there is one. */
    public static <T> SeekPage<T> of(Seek seek, List<T> read, int size) {
        boolean more = read.size() > size;
        var rows = new ArrayList<>(more ? read.subList(0, size) : read);
        if (seek.backwards()) {
            Collections.reverse(rows);
            return new SeekPage<>(rows, more, seek.to() == Seek.To.BEFORE);
        }
        return new SeekPage<>(rows, seek.to() != Seek.To.FIRST, more);
    }
}
