package az.bildiris.web.audit;

import az.bildiris.audit.Entry;
import az.bildiris.platform.Window;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Entries of the trail, a page at a time. */
public class EntryRows extends LazyDataModel<Entry> {
    private static final long serialVersionUID = 1;

    private final transient IntSupplier count;
    private final transient Function<Window, List<Entry>> page;

    EntryRows(IntSupplier count, Function<Window, List<Entry>> page) {
        this.count = count;
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return count.getAsInt();
    }

    @Override
    public List<Entry> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> ignored) {
        int rows = Math.min(Math.max(size, 1), Window.LARGEST_PAGE);
        return page.apply(new Window(Math.min(Math.max(first, 0), Window.DEEPEST_ROW), rows));
    }

    @Override
    public String getRowKey(Entry entry) {
        return entry.at().toString();
    }
}
