package az.bildiris.register.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The last day of a contract's term by its documents; the contract does not end with that day (art. 73(1)). */
final class TermEnd {
    private TermEnd() {}

    /** The term by the latest statement that applies on a day: see {@link az.bildiris.register.Effect}. */
    static Optional<LocalDate> on(LocalDate day, List<Notification> documents) {
        return documents.stream()
                .filter(document -> document.getSigned().statesTerm())
                .filter(document -> document.getEffect().on(day))
                .sorted(Comparator.comparing(Notification::getEffect))
                .reduce((older, younger) -> younger)
                .flatMap(document -> document.getSigned().getTermTo());
    }
}
