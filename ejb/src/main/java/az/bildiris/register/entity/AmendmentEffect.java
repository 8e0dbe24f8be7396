package az.bildiris.register.entity;

import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a day decides: a conclusion always counts, an amendment from the day of its effect to the last day of a temporary
 * change (Labour Code arts 60, 61), an invalid document never.
 */
public final class AmendmentEffect {
    private AmendmentEffect() {}

    /** Whether the document determines the contract's terms on a day. */
    public static boolean isInForce(Notification document, LocalDate day) {
        return document.getInvalidSince().isEmpty()
                && document.getEffectiveFrom().filter(day::isBefore).isEmpty()
                && document.getEffectiveTo().filter(day::isAfter).isEmpty();
    }

    /** Terms of the contract that are in force on a day, by those of its documents. */
    public static Map<String, String> inForce(List<Notification> documents, LocalDate day) {
        Map<String, String> terms =
                NotificationXml.fields(documents.get(0).getDocument().getXml());
        for (Notification amendment : amendments(documents, day).toList()) {
            terms = DocumentWithTerms.of(amendment, terms).after();
        }
        return terms;
    }

    /** The youngest day from which a change is in force on that day. */
    public static Optional<LocalDate> amendedOn(List<Notification> documents, LocalDate day) {
        return amendments(documents, day)
                .flatMap(document -> document.getEffectiveFrom().stream())
                .reduce((older, younger) -> younger);
    }

    /** Amendments that are in force on that day, by their days and then as they were registered. */
    private static Stream<Notification> amendments(List<Notification> documents, LocalDate day) {
        return documents.stream()
                .filter(document -> document.getType() == NotificationType.AMENDMENT)
                .filter(document -> isInForce(document, day))
                .sorted(Notification.BY_EFFECT);
    }
}
