package az.bildiris.content;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;

/** The signed content that cancels a notification: its number, and why (spec 14.4). */
public record Cancellation(NotificationNumber number, String reason) {
    private static final String NAMESPACE = "urn:az:bildiris:cancellation:1.0";
    private static final Schema SCHEMA = NotificationXml.schema(new StreamSource(
            Cancellation.class.getResource("/schema/cancellation-1.0.xsd").toExternalForm()));

    /** Reads cancellation.xml; throws {@link InvalidXml} with every violation. */
    public static Cancellation read(byte[] xml) {
        Map<String, String> leaves = NotificationXml.leaves(xml, SCHEMA);
        return new Cancellation(new NotificationNumber(leaves.get("number").strip()), leaves.get("reason"));
    }

    /** Writes cancellation.xml for signing; throws {@link InvalidXml} when the schema forbids it. */
    public byte[] write() {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeStartElement("cancellation");
            writer.writeDefaultNamespace(NAMESPACE);
            writer.writeAttribute("version", "1.0");
            leaf("number", number.value(), writer);
            leaf("reason", reason, writer);
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        read(out.toByteArray());
        return out.toByteArray();
    }

    private static void leaf(String name, String text, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }
}
