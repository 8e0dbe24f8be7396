package az.bildiris.web.audit;

import az.bildiris.audit.TrailEntry;
import az.bildiris.audit.TrailPage;
import az.bildiris.platform.Window;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * Rows of the trail, a page at a time. They are not counted; only whether there is another page is known. Each page is
 * read once, because reading is audited.
 */
public class EntryRows extends LazyDataModel<TrailEntry> {
    private static final long serialVersionUID = 1;

    private final transient Function<Window, TrailPage> source;
    private transient Window shown;
    private transient TrailPage page;

    EntryRows(Function<Window, TrailPage> source) {
        this.source = source;
    }

    /** The page that begins at a row, within the allowed range. */
    TrailPage read(int first, int size) {
        var window = new Window(
                Math.min(Math.max(first, 0), Window.DEEPEST_ROW), Math.min(Math.max(size, 1), Window.LARGEST_PAGE));
        if (!window.equals(shown)) {
            page = source.apply(window);
            shown = window;
        }
        return page;
    }

    /** The number of rows known from the page. */
    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return 0;
    }

    @Override
    public List<TrailEntry> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
        List<TrailEntry> entries = read(first, size).entries();
        setRowCount(Math.min(shown.offset() + entries.size() + (page.more() ? 1 : 0), Window.DEEPEST_ROW));
        return entries;
    }

    @Override
    public String getRowKey(TrailEntry entry) {
        return entry.at().toString();
    }
}
