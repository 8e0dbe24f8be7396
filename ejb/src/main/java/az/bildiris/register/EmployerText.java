package az.bildiris.register;

import az.bildiris.content.Identifier;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import az.bildiris.platform.Folding;
import java.util.stream.Stream;

/**
 * What somebody typed to find an employer. Digits are the beginning of its VÖEN or SUN, both without leading zeros;
 * anything else is a name. {@code find_employers} in R__functions.sql reads it for staff, who find names by their likeness
 * among those of the whole register.
 *
 * @param digits without leading zeros; empty for a name
 * @param name folded by {@link Folding}; empty for digits
 */
public record EmployerText(String digits, String name) {
    private static final String LEADING_ZEROS = "^0+";

    public static EmployerText of(String typed) {
        String digits = typed.replaceAll("[\\s\\p{Z}]", "").replaceFirst(LEADING_ZEROS, "");
        return digits.matches("\\d+") ? new EmployerText(digits, "") : new EmployerText("", Folding.fold(typed));
    }

    /** Whether an employer of a worker is meant: its folded name has all words in any order, blanks ignored. */
    public boolean fits(Voen voen, Sun sun, String foldedName) {
        return digits.isEmpty() ? isIn(foldedName) : begins(voen) || begins(sun);
    }

    private boolean begins(Identifier number) {
        return number.value().replaceFirst(LEADING_ZEROS, "").startsWith(digits);
    }

    private boolean isIn(String foldedName) {
        return !name.isEmpty()
                && (foldedName.replace(" ", "").contains(name.replace(" ", ""))
                        || Stream.of(name.split(" ", -1)).allMatch(foldedName::contains));
    }
}
