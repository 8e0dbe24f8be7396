package az.bildiris.web.platform;

import az.bildiris.platform.Cursor;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The position in a table that is paged by seeking: first, previous, next and last page at any depth, and straight to a
 * day, without a total and without an offset. The table is an ordinary one with the rows of a page; the tag {@code
 * b:seek} has the buttons. Between requests it keeps the positions of two rows only. It also knows which buttons are
 * enabled, so that pressing one reads only the new page.
 */
public class SeekPosition implements Serializable {
    private static final long serialVersionUID = 1;

    private Seek seek = Seek.FIRST;
    private Cursor top;
    private Cursor bottom;
    private boolean any;
    private boolean previous;
    private boolean next;

    /**
     * Reads the page, and keeps the positions of its first and last row.
     *
     * @param source reads a page; only the last page and one that is not read to its end have fewer rows than fit
     * @param place the position of a row in the order of the source
     */
    public <T> SeekPage<T> read(Function<Seek, SeekPage<T>> source, Function<T, Cursor> place) {
        SeekPage<T> page = source.apply(seek);
        if (seek.to() == Seek.To.BEFORE && !page.previous()) {
            seek = Seek.FIRST;
            page = source.apply(seek);
        }
        List<T> rows = page.rows();
        any = !rows.isEmpty() || page.reach().isPresent();
        previous = page.previous();
        next = page.next();
        if (!rows.isEmpty()) {
            top = place.apply(rows.get(0));
            bottom = place.apply(rows.get(rows.size() - 1));
        }
        page.reach().ifPresent(stop -> {
            if (seek.backwards()) {
                top = stop;
            } else {
                bottom = stop;
            }
        });
        if (!rows.isEmpty() && seek.from() != null) {
            seek = Seek.at(top);
        }
        return page;
    }

    /** Whether the last read page has rows, or others may have. */
    public boolean isAny() {
        return any;
    }

    /** Whether there are rows before the last read page. */
    public boolean isPrevious() {
        return previous;
    }

    /** Whether there are rows after it. */
    public boolean isNext() {
        return next;
    }

    public void first() {
        seek = Seek.FIRST;
    }

    public void last() {
        seek = Seek.LAST;
    }

    public void next() {
        seek = bottom == null ? Seek.FIRST : Seek.after(bottom);
    }

    public void previous() {
        seek = top == null ? Seek.FIRST : Seek.before(top);
    }

    /** Moves to the latest row of that day, or the next earlier one. */
    public void onto(LocalDate day) {
        seek = Seek.at(Cursor.onto(day));
    }
}
