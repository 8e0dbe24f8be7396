package az.bildiris.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An entry of a reference list: its code, the article of the Code, and its names. It may be used only between its
 * dates.
 */
public record Reference(
        String code,
        String article,
        String legalReference,
        String az,
        String en,
        String ru,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    public String text(Locale locale) {
        return switch (locale.getLanguage()) {
            case "en" -> en;
            case "ru" -> ru;
            default -> az;
        };
    }

    /** The article of the Code as a language cites it. */
    public String legalReference(Locale locale) {
        return LegalReference.in(locale, legalReference);
    }

    public boolean usableOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }

    /**
     * Whether a search offers it; an entry that is no longer in force is offered only if the searched data contain it.
     */
    public boolean offeredOn(LocalDate day, Set<String> occurring) {
        return usableOn(day) || occurring.contains(code);
    }
}
