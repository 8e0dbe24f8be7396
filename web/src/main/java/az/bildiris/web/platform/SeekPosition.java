package az.bildiris.web.platform;

import az.bildiris.platform.Cursor;
import az.bildiris.platform.Seek;
import az.bildiris.platform.SeekPage;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * Where somebody is in a table that is paged by seeking: first, previous, next and last at any depth, and straight to a
 * day, without a total and without an offset. The table is an ordinary one over a page's rows; the tag {@code b:seek}
 * has the buttons. Kept between requests: two rows' places, whatever the table holds. The buttons know from here, not
 * from the page, which of them can be pressed: so a press reads one page, the new one.
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
     * Reads the page, and remembers where it begins and ends.
     *
     * @param source gives a page; fewer rows than it could hold stand on the last one, and on one that is not read to its end
     * @param place where a row stands in the order of the source
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

    /** Whether the page that was read last has rows, or others may have. */
    public boolean isAny() {
        return any;
    }

    /** Whether there are rows before the page that was read last. */
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

    /** To the latest row of that day, or the next earlier one. */
    public void onto(LocalDate day) {
        seek = Seek.at(Cursor.onto(day));
    }
}
