package az.bildiris.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One entry: its code, where the Code says it, and its words; the dates bound when it may be used. */
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

    public boolean usableOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validTo.filter(day::isAfter).isEmpty();
    }

    /** Whether a search offers it: what the law no longer knows only where it occurs in the data searched. */
    public boolean offeredOn(LocalDate day, Set<String> occurring) {
        return usableOn(day) || occurring.contains(code);
    }
}
