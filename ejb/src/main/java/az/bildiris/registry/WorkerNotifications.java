package az.bildiris.registry;

import az.bildiris.content.NotificationType;
import az.bildiris.platform.Folding;
import az.bildiris.platform.Window;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All notifications about one worker, in the Azerbaijani order of the employers' names. There are some hundred at most,
 * so they are read once, and filtered, sorted, counted and paged in memory.
 */
public record WorkerNotifications(List<Line> lines) {
    /** A row with the values by which it is found; {@code employerFolded} is folded by {@link Folding}. */
    public record Line(RegistryRow row, String employerVoen, String employerFolded, Optional<LocalDate> lapsedOn) {

        private boolean isTermination() {
            return row.type() == NotificationType.TERMINATION;
        }

        private Optional<LocalDate> orderDate() {
            return row.order().map(RegistryRow.TerminationOrder::date);
        }
    }

    /** A page of one of the two registries. */
    public List<RegistryRow> page(RegistryQuery query, Window window) {
        return found(query)
                .sorted(ordering(query))
                .skip(window.offset())
                .limit(window.size())
                .map(Line::row)
                .toList();
    }

    /** Number of all rows that match the query. */
    public int count(RegistryQuery query) {
        return (int) found(query).count();
    }

    /** Ids of the rows that match the query, in its order. */
    public List<UUID> ids(RegistryQuery query) {
        return found(query).sorted(ordering(query)).map(line -> line.row().id()).toList();
    }

    /** Whether all these ids are notifications of this worker. */
    public boolean holds(Set<UUID> ids) {
        return lines.stream()
                .map(line -> line.row().id())
                .collect(Collectors.toSet())
                .containsAll(ids);
    }

    /** Number of rows in each registry, independent of a search. */
    public RegistryCounts counts() {
        int terminations = (int) lines.stream().filter(Line::isTermination).count();
        return new RegistryCounts(lines.size() - terminations, terminations);
    }

    /** Names of the worker's own employers, as filed, in Azerbaijani order. */
    public List<String> employers() {
        return lines.stream().map(line -> line.row().employerName()).distinct().toList();
    }

    /** Codes of the reasons for which contracts of the worker were terminated. */
    public Set<String> terminationReasons() {
        return lines.stream()
                .flatMap(line -> line.row().order().stream())
                .map(RegistryRow.TerminationOrder::reason)
                .collect(Collectors.toSet());
    }

    private Stream<Line> found(RegistryQuery query) {
        Predicate<Line> own = query instanceof TerminationQuery terminations
                ? line -> matches(terminations, line)
                : line -> matches((AgreementQuery) query, line);
        Optional<Set<String>> employers = query.employer().map(this::named);
        return lines.stream()
                .filter(own)
                .filter(line -> employers
                        .map(voens -> voens.contains(line.employerVoen()))
                        .orElse(true))
                .filter(line -> query.contractStatus()
                        .map(line.row().statuses().contract()::equals)
                        .orElse(true));
    }

    private static boolean matches(AgreementQuery query, Line line) {
        return !line.isTermination()
                && query.type().map(line.row().type()::equals).orElse(true)
                && query.periodTo()
                        .map(to -> !line.row().workStartsOn().isAfter(to))
                        .orElse(true)
                && query.periodFrom()
                        .map(from ->
                                line.lapsedOn().map(day -> day.isAfter(from)).orElse(true))
                        .orElse(true);
    }

    private static boolean matches(TerminationQuery query, Line line) {
        return line.isTermination()
                && query.orderFrom()
                        .map(from -> line.orderDate()
                                .filter(day -> !day.isBefore(from))
                                .isPresent())
                        .orElse(true)
                && query.orderTo()
                        .map(to ->
                                line.orderDate().filter(day -> !day.isAfter(to)).isPresent())
                        .orElse(true)
                && query.reason()
                        .map(code -> line.row().order().orElseThrow().reason().equals(code))
                        .orElse(true);
    }

    /**
     * VÖENs of the worker's employers that have filed under such a name, SUN or VÖEN: words in any order, numbers
     * without leading zeros, blanks ignored.
     */
    private Set<String> named(String text) {
        String digits = text.replaceAll("[\\s\\p{Z}]", "");
        String folded = Folding.fold(text);
        return lines.stream()
                .filter(line -> begins(line.row().employerSun(), digits)
                        || begins(line.employerVoen(), digits)
                        || called(line.employerFolded(), folded))
                .map(Line::employerVoen)
                .collect(Collectors.toSet());
    }

    private static boolean begins(String number, String digits) {
        return number.startsWith(digits)
                || (!digits.isEmpty() && number.replaceFirst("^0+", "").startsWith(digits));
    }

    private static boolean called(String name, String asked) {
        return !asked.isEmpty()
                && (name.replace(" ", "").contains(asked.replace(" ", ""))
                        || Stream.of(asked.split(" ", -1)).allMatch(name::contains));
    }

    private Comparator<Line> ordering(RegistryQuery query) {
        Comparator<Line> key =
                switch (query.sort()) {
                    case CONTRACT -> byContract();
                    case DATE -> Comparator.comparing(line -> line.row().date());
                    case NUMBER -> Comparator.comparing(line -> line.row().number());
                    case EMPLOYER -> byEmployer();
                    case ORDER_DATE ->
                        Comparator.comparing(line -> line.orderDate().orElseThrow());
                };
        Comparator<Line> ascending = key.thenComparing(line -> line.row().id());
        return query.ascending() ? ascending : ascending.reversed();
    }

    private Comparator<Line> byContract() {
        Map<UUID, LocalDate> newest = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.row().contract(),
                        line -> line.row().date(),
                        (one, other) -> one.isAfter(other) ? one : other));
        return Comparator.comparing((Line line) -> newest.get(line.row().contract()))
                .thenComparing(line -> line.row().contract())
                .thenComparing(line -> line.row().date());
    }

    /** The rows are already in the order of the names, by the database's Azerbaijani collation, which Java lacks. */
    private Comparator<Line> byEmployer() {
        Map<String, Integer> places = new HashMap<>();
        lines.forEach(line -> places.putIfAbsent(line.row().employerName(), places.size()));
        return Comparator.comparing(line -> places.get(line.row().employerName()));
    }
}
