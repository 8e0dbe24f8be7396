package az.bildiris.reference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Countries of ISO 3166-1, and those of ISO 3166-3 in which people of working age were born. */
public final class Countries {
    /** Soviet Union, Yugoslavia, Serbia and Montenegro, Czechoslovakia (until 1993), German Democratic Republic, Zaire. */
    private static final Set<String> FORMER = Set.of("SU", "YU", "CS", "DD", "ZR");

    private static final Set<String> KNOWN = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    private Countries() {}

    /** Whether a code of two capitals is or was that of a country. */
    public static boolean known(String code) {
        return KNOWN.contains(code) || FORMER.contains(code);
    }

    /** Whether the country no longer exists: its name is in our own bundles. */
    public static boolean former(String code) {
        return FORMER.contains(code);
    }
}
