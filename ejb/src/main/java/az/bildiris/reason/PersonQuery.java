package az.bildiris.reason;

import az.bildiris.content.Fin;
import az.bildiris.platform.Folding;
import java.time.LocalDate;
import java.util.List;
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

    /** The kinds that a typed text may be of, the likelier first; a text that is no number is a name. */
    public static List<Kind> kinds(String text) {
        String typed = Folding.identifier(text);
        if (typed.matches("\\d{13}")) {
            return List.of(Kind.SSN, Kind.NUMBER);
        }
        if (Fin.typed(text).isValid()) {
            // Seven digits may be a document's, seven letters a name.
            return typed.matches("\\d+")
                    ? List.of(Kind.FIN, Kind.DOCUMENT)
                    : typed.matches("[A-Z]+") ? List.of(Kind.FIN, Kind.NAME) : List.of(Kind.FIN);
        }
        if (typed.matches("[A-Z]{0,3}\\d{6,9}")) {
            return typed.matches("\\d+") ? List.of(Kind.DOCUMENT, Kind.NUMBER) : List.of(Kind.DOCUMENT);
        }
        return List.of(text.chars().anyMatch(Character::isDigit) ? Kind.NUMBER : Kind.NAME);
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
