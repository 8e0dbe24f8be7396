package az.bildiris.reason;

import az.bildiris.platform.Folding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Search for a person by one identifier. A name, or a number that could be counted up, needs the date of birth, too.
 */
public record PersonQuery(Kind kind, String text, Optional<LocalDate> birthDate) {
    private static final int FEWEST_LETTERS = 3;

    /** The term as the register stores it, however it was typed. */
    public String asked() {
        return kind == Kind.NAME ? Folding.fold(text) : Folding.identifier(text);
    }

    /** Whether it identifies a person, and not everybody born on a day or anybody with a number. */
    public boolean precise() {
        return asked().length() >= (kind == Kind.NAME ? FEWEST_LETTERS : 1)
                && (birthDate.isPresent() || !kind.needsBirthDate());
    }

    /** The kind of identifier. */
    public enum Kind {
        FIN,
        SSN,
        DOCUMENT,
        NUMBER,
        NAME;

        /** Whether it is only searched together with the date of birth. */
        public boolean needsBirthDate() {
            return this == NUMBER || this == NAME;
        }
    }
}
