package az.bildiris.register.entity;

import az.bildiris.content.NotificationType;
import az.bildiris.register.Chain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is in force by the documents of a contract as they are stored; the rule is {@link Chain#on}. */
public final class TermsInForce {
    private TermsInForce() {}

    /** Terms of the contract that are in force on a day, by those of its documents. */
    public static Map<String, String> inForce(List<Notification> documents, LocalDate day) {
        return Chain.values(chain(documents).on(day));
    }

    /** The documents of a contract; only what counts for its terms is read, so terminations are left out. */
    public static Chain chain(List<Notification> documents) {
        return new Chain(documents.stream()
                .filter(document -> document.getType() != NotificationType.TERMINATION)
                .map(Notification::asChainDocument)
                .toList());
    }

    /** The youngest day from which a change is in force on that day. */
    public static Optional<LocalDate> amendedOn(List<Notification> documents, LocalDate day) {
        return documents.stream()
                .filter(document -> document.getType() == NotificationType.AMENDMENT)
                .map(Notification::getEffect)
                .filter(effect -> effect.on(day))
                .sorted()
                .flatMap(effect -> effect.from().stream())
                .reduce((older, younger) -> younger);
    }
}
