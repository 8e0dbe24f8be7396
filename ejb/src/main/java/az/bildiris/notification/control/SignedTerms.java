package az.bildiris.notification.control;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.Terms;
import az.bildiris.notification.entity.Notification;
import java.util.List;
import java.util.Map;

/**
 * A document that is read once: its leaves as signed, its content with an amendment's changes listed, and the
 * contract's terms by path before it and from its effect on.
 */
record SignedTerms(
        Map<String, String> fields,
        NotificationContent content,
        Map<String, String> before,
        Map<String, String> after) {

    static SignedTerms of(Notification document, Map<String, String> before) {
        Map<String, String> fields =
                NotificationXml.fields(document.getDocument().getXml());
        NotificationContent content = NotificationXml.content(fields).resolved(fields, before);
        Map<String, String> after =
                content.type() == NotificationType.AMENDMENT ? Terms.of(before, List.of(content)) : before;
        return new SignedTerms(fields, content, before, after);
    }
}
