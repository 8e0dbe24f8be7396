package az.bildiris.reference.boundary;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reference lists of the migration, for programs without a database: integrators' tool, demo, tests. */
public final class ShippedLists {
    private static final String MIGRATION = "/db/migration/V2__reference_lists.sql";
    private static final String TEXT = "'((?:[^']|'')*)'";
    private static final Pattern ROW = Pattern.compile(
            "\\(%1$s,\\s*%1$s,\\s*(\\d+),\\s*%1$s,\\s*%1$s,\\s*%1$s,\\s*%1$s,\\s*%1$s,\\s*(?:null|date %1$s)\\)"
                    .formatted(TEXT));
    private static final Map<ReferenceList, List<Reference>> ALL = read();

    private ShippedLists() {}

    /** All lists, each in the order of the Code. */
    public static Map<ReferenceList, List<Reference>> all() {
        return ALL;
    }

    /** The reason of termination with that code. */
    public static Reference reason(String code) {
        return ALL.get(ReferenceList.TERMINATION_REASON).stream()
                .filter(entry -> entry.code().equals(code))
                .findAny()
                .orElseThrow();
    }

    private static Map<ReferenceList, List<Reference>> read() {
        var lists = new EnumMap<ReferenceList, List<Reference>>(ReferenceList.class);
        Matcher row = ROW.matcher(sql());
        while (row.find()) {
            lists.computeIfAbsent(ReferenceList.valueOf(row.group(1)), list -> new ArrayList<>())
                    .add(new Reference(
                            row.group(2),
                            text(row.group(4)),
                            text(row.group(5)),
                            text(row.group(6)),
                            text(row.group(7)),
                            text(row.group(8)),
                            Optional.ofNullable(row.group(9)).map(LocalDate::parse),
                            Optional.empty()));
        }
        return lists;
    }

    private static String text(String quoted) {
        return quoted.replace("''", "'");
    }

    private static String sql() {
        try (InputStream in = ShippedLists.class.getResourceAsStream(MIGRATION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
