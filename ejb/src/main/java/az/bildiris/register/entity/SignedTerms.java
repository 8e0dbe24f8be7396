package az.bildiris.register.entity;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.register.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document read once: its leaves as signed, its content with an amendment's changes listed, and the contract's terms by path
 * before it and from its effect on. A chain is all documents of a contract as they were registered: its conclusion is the first.
 */
public record SignedTerms(
        Map<String, String> fields,
        NotificationContent content,
        Map<String, String> before,
        Map<String, String> after) {

    /** Of a document in its chain, by what was registered up to it. */
    public static SignedTerms of(Notification document, List<Notification> chain) {
        return of(document, inForce(earlier(document, chain), document.effect()));
    }

    private static SignedTerms of(Notification document, Map<String, String> before) {
        Map<String, String> fields =
                NotificationXml.fields(document.getDocument().getXml());
        NotificationContent content = NotificationXml.content(fields).resolved(fields, before);
        Map<String, String> after =
                content.type() == NotificationType.AMENDMENT ? Terms.of(before, List.of(content)) : before;
        return new SignedTerms(fields, content, before, after);
    }

    /** Those of the chain that were registered before a document; its conclusion, if there are none. */
    public static List<Notification> earlier(Notification document, List<Notification> chain) {
        return chain.subList(0, Math.max(1, chain.indexOf(document)));
    }

    /** Terms of the contract that are in force on a day, by those of its documents. */
    public static Map<String, String> inForce(List<Notification> documents, LocalDate day) {
        Map<String, String> terms =
                NotificationXml.fields(documents.get(0).getDocument().getXml());
        for (Notification amendment : amendments(documents, day).toList()) {
            terms = of(amendment, terms).after();
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
                .filter(document -> document.countsOn(day))
                .sorted(Notification.BY_EFFECT);
    }
}
