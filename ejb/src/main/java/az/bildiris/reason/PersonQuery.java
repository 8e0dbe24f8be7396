package az.bildiris.reason;

import java.time.LocalDate;
import java.util.Optional;

/** A person by one thing that the person at the counter knows; a name only with the date of birth. */
public record PersonQuery(Kind kind, String text, Optional<LocalDate> birthDate) {
    /** By what a person may be found. */
    public enum Kind {
        FIN,
        SSN,
        DOCUMENT,
        NUMBER,
        NAME
    }
}
