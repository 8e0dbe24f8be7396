package az.bildiris.register.entity;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.register.Terms;
import java.util.List;
import java.util.Map;

/**
 * A document read once: its leaves as signed, its content with an amendment's changes listed, and the contract's terms by path
 * before it and from its effect on. A chain is all documents of a contract as they were registered: its conclusion is the first.
 */
public record DocumentWithTerms(
        Map<String, String> fields,
        NotificationContent content,
        Map<String, String> before,
        Map<String, String> after) {

    /** Of a document in its chain, by what was registered up to it. */
    public static DocumentWithTerms of(Notification document, List<Notification> chain) {
        return of(document, TermsInForce.inForce(earlier(document, chain), document.effect()));
    }

    static DocumentWithTerms of(Notification document, Map<String, String> before) {
        Map<String, String> fields =
                NotificationXml.fields(document.getDocument().getXml());
        NotificationContent content = NotificationXml.content(fields).resolved(fields, before);
        Map<String, String> after =
                content.type() == NotificationType.AMENDMENT ? Terms.of(before, List.of(content)) : before;
        return new DocumentWithTerms(fields, content, before, after);
    }

    /** Those of the chain that were registered before a document; its conclusion, if there are none. */
    public static List<Notification> earlier(Notification document, List<Notification> chain) {
        return chain.subList(0, Math.max(1, chain.indexOf(document)));
    }
}
