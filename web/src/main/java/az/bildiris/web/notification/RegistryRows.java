package az.bildiris.web.notification;

import az.bildiris.registry.RegistrySort;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Rows of a registry for PrimeFaces' table; the form has the search. */
public class RegistryRows extends LazyDataModel<RegistryDisplayRow> {
    private static final long serialVersionUID = 1;

    private final transient ShownWorker worker;
    private final transient RegistryForm form;

    public RegistryRows(ShownWorker worker, RegistryForm form) {
        this.worker = worker;
        this.form = form;
    }

    @Override
    public int count(Map<String, FilterMeta> ignored) {
        return worker.file().count(form.query());
    }

    @Override
    public List<RegistryDisplayRow> load(
            int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> ignored) {
        sortBy.values().stream()
                .findFirst()
                .ifPresent(meta -> form.order(
                        RegistrySort.valueOf(meta.getField()), meta.getOrder().isAscending()));
        return worker.file().page(form.query(), form.show(first, size)).stream()
                .map(RegistryDisplayRow::of)
                .toList();
    }

    @Override
    public String getRowKey(RegistryDisplayRow row) {
        return row.id().toString();
    }
}
