package az.bildiris.reference.control;

import az.bildiris.platform.NativeRow;
import az.bildiris.platform.NativeSql;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caches each list: only migrations change it, and they run before the application. */
@ApplicationScoped
public class ReferenceCache {
    @Inject
    NativeSql nativeSql;

    private final Map<ReferenceList, List<Reference>> lists = new ConcurrentHashMap<>();

    public List<Reference> list(ReferenceList list) {
        return lists.computeIfAbsent(list, this::read);
    }

    private List<Reference> read(ReferenceList list) {
        String sql = "select * from reference_entry where list = ?1 order by position";
        return nativeSql.rows(sql, list.name()).stream()
                .map(row -> new Reference(
                        row.text("code"),
                        row.text("article"),
                        row.text("legal_reference"),
                        row.text("text_az"),
                        row.text("text_en"),
                        row.text("text_ru"),
                        row.maybe("valid_from", NativeRow::day),
                        row.maybe("valid_to", NativeRow::day)))
                .toList();
    }
}
