package az.bildiris.demo;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The reference lists as the migration fills them: the demo documents cite what the register will check. */
public final class ReferenceLists {
    private static final String MIGRATION = "/db/migration/V20261122_1210__reference_lists.sql";
    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern ENTRY = Pattern.compile("\\('(\\w+)', '(\\w+)', \\d+, " + TEXT + ", " + TEXT + ",\\s+"
            + TEXT + ",\\s+" + TEXT + ",\\s+" + TEXT + ", (?:null|date '([0-9-]+)')\\)");
    private static final Map<ReferenceList, List<Reference>> LISTS = read();

    private ReferenceLists() {}

    /** All of them, in the order of the Code. */
    public static Map<ReferenceList, List<Reference>> all() {
        return LISTS;
    }

    static Reference reason(String code) {
        return LISTS.get(ReferenceList.TERMINATION_REASON).stream()
                .filter(entry -> entry.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private static Map<ReferenceList, List<Reference>> read() {
        String sql = Rows.text(MIGRATION);
        Map<ReferenceList, List<Reference>> lists = new EnumMap<>(ReferenceList.class);
        for (ReferenceList list : ReferenceList.values()) {
            lists.put(
                    list,
                    ENTRY.matcher(sql)
                            .results()
                            .filter(entry -> entry.group(1).equals(list.name()))
                            .map(ReferenceLists::reference)
                            .toList());
        }
        return lists;
    }

    private static Reference reference(MatchResult entry) {
        return new Reference(
                entry.group(2),
                text(entry.group(3)),
                text(entry.group(4)),
                text(entry.group(5)),
                text(entry.group(6)),
                text(entry.group(7)),
                Optional.ofNullable(entry.group(8)).map(LocalDate::parse),
                Optional.empty());
    }

    private static String text(String quoted) {
        return quoted.replace("''", "'");
    }
}
