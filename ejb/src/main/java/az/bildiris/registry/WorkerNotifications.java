package az.bildiris.registry;

import az.bildiris.content.Voen;
import az.bildiris.platform.Window;
import az.bildiris.register.EmployerText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All notifications about one worker, in the Azerbaijani order of the employers' names. There are some hundred at most,
 * so they are read once, and filtered, sorted, counted and paged in memory.
 */
public record WorkerNotifications(List<RegistryRow> rows) {
    /** A page of one of the two registries. */
    public List<RegistryRow> page(RegistryQuery query, Window window) {
        return found(query)
                .sorted(ordering(query))
                .skip(window.offset())
                .limit(window.size())
                .toList();
    }

    /** Number of all rows that match the query. */
    public int count(RegistryQuery query) {
        return (int) found(query).count();
    }

    /** Ids of the rows that match the query, in its order. */
    public List<UUID> ids(RegistryQuery query) {
        return found(query).sorted(ordering(query)).map(RegistryRow::id).toList();
    }

    /** Whether all these ids are notifications of this worker. */
    public boolean holds(Set<UUID> ids) {
        return rows.stream().map(RegistryRow::id).collect(Collectors.toSet()).containsAll(ids);
    }

    /** Number of rows in each registry, independent of a search. */
    public RegistryCounts counts() {
        int terminations =
                (int) rows.stream().filter(RegistryRow::isTermination).count();
        return new RegistryCounts(rows.size() - terminations, terminations);
    }

    /** Names of the worker's own employers, as filed, in Azerbaijani order. */
    public List<String> employers() {
        return rows.stream().map(RegistryRow::employerName).distinct().toList();
    }

    /** Codes of the reasons for which contracts of the worker were terminated. */
    public Set<String> terminationReasons() {
        return rows.stream()
                .flatMap(row -> row.order().stream())
                .map(RegistryRow.TerminationOrder::reason)
                .collect(Collectors.toSet());
    }

    private Stream<RegistryRow> found(RegistryQuery query) {
        Optional<Set<Voen>> employers = query.employer().map(this::named);
        return rows.stream().filter(query::matches).filter(row -> employers
                .map(voens -> voens.contains(row.employerVoen()))
                .orElse(true));
    }

    /** VÖENs of the worker's employers that have ever filed under a name or number that fits the text. */
    private Set<Voen> named(String typed) {
        EmployerText text = EmployerText.of(typed);
        return rows.stream()
                .filter(row -> text.fits(row.employerVoen(), row.employerSun(), row.employerFolded()))
                .map(RegistryRow::employerVoen)
                .collect(Collectors.toSet());
    }

    private Comparator<RegistryRow> ordering(RegistryQuery query) {
        Comparator<RegistryRow> key =
                switch (query.sort()) {
                    case CONTRACT -> byContract();
                    case DATE -> Comparator.comparing(RegistryRow::date);
                    case NUMBER -> Comparator.comparing(RegistryRow::number);
                    case EMPLOYER -> byEmployer();
                    case ORDER_DATE ->
                        Comparator.comparing(row -> row.order().orElseThrow().date());
                };
        Comparator<RegistryRow> ascending = key.thenComparing(RegistryRow::id);
        return query.ascending() ? ascending : ascending.reversed();
    }

    private Comparator<RegistryRow> byContract() {
        Map<UUID, LocalDate> newest = rows.stream()
                .collect(Collectors.toMap(
                        RegistryRow::contract, RegistryRow::date, (one, other) -> one.isAfter(other) ? one : other));
        return Comparator.comparing((RegistryRow row) -> newest.get(row.contract()))
                .thenComparing(RegistryRow::contract)
                .thenComparing(RegistryRow::date);
    }

    /** The rows are already in the order of the names, by the database's Azerbaijani collation, which Java lacks. */
    private Comparator<RegistryRow> byEmployer() {
        Map<String, Integer> places = new HashMap<>();
        rows.forEach(row -> places.putIfAbsent(row.employerName(), places.size()));
        return Comparator.comparing(row -> places.get(row.employerName()));
    }
}
