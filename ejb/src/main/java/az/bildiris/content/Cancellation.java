package az.bildiris.content;

import java.util.Map;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;

/** What an employer signs to take a notification back: its number, and why (spec 14.4). */
public record Cancellation(String number, String reason) {
    private static final Schema SCHEMA = NotificationXml.schema(new StreamSource(
            Cancellation.class.getResource("/schema/cancellation-1.0.xsd").toExternalForm()));

    /** Of cancellation.xml; throws {@link InvalidXml} with every violation. */
    public static Cancellation read(byte[] xml) {
        Map<String, String> leaves = NotificationXml.leaves(xml, SCHEMA);
        return new Cancellation(leaves.get("number").strip(), leaves.get("reason"));
    }
}
