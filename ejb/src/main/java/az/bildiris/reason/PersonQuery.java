package az.bildiris.reason;

import az.bildiris.platform.Folding;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person by one thing that the person at the counter knows; a name, or a number that can be counted up, only with the date
 * of birth.
 */
public record PersonQuery(Kind kind, String text, Optional<LocalDate> birthDate) {
    private static final int FEWEST_LETTERS = 3;

    /** As the register keeps it, however it was typed. */
    public String asked() {
        return kind == Kind.NAME ? Folding.fold(text) : Folding.identifier(text);
    }

    /** Whether it asks for somebody, and not for everybody born on a day, or for whoever has a number. */
    public boolean precise() {
        return asked().length() >= (kind == Kind.NAME ? FEWEST_LETTERS : 1)
                && (birthDate.isPresent() || !kind.needsBirthDate());
    }

    /** By what a person may be found. */
    public enum Kind {
        FIN,
        SSN,
        DOCUMENT,
        NUMBER,
        NAME;

        /** Whether it finds nobody by itself. */
        public boolean needsBirthDate() {
            return this == NUMBER || this == NAME;
        }
    }
}
