package az.bildiris.demo;

import az.bildiris.platform.Baku;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.StatusDecision;
import java.io.ByteArrayOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes manifest.xml by takeover-1.0.xsd, which the ministry signs. */
final class ManifestWriter {
    private static final String NAMESPACE = "urn:az:bildiris:takeover:1.0";

    private ManifestWriter() {}

    /** {@code hashes} are those of the files, by name. */
    static byte[] write(Ledger ledger, Map<String, String> hashes) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement("takeover");
            writer.writeDefaultNamespace(NAMESPACE);
            writer.writeAttribute("version", "1.0");
            person(writer);
            for (Document document : ledger.documents()) {
                document(document, hashes.get(document.file()), writer);
            }
            for (StatusDecision decision : ledger.decisions()) {
                decision(decision, writer);
            }
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Writes the persons who may sign in and have no notifications. */
    private static void person(XMLStreamWriter writer) throws XMLStreamException {
        writer.writeEmptyElement("person");
        writer.writeAttribute("fin", "5ZN8C4D");
        writer.writeAttribute("surname", "Həsənova");
        writer.writeAttribute("name", "Günel");
        writer.writeAttribute("patronymic", "Vaqif qızı");
    }

    private static void document(Document document, String sha256, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeEmptyElement("document");
        writer.writeAttribute("file", document.file());
        writer.writeAttribute("sha256", sha256);
        writer.writeAttribute("number", document.number().value());
        if (document.base().isPresent()) {
            writer.writeAttribute("base", document.base().orElseThrow().value());
        }
        writer.writeAttribute(
                "registeredAt",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        document.registeredAt().atZone(Baku.ZONE)));
        if (document.origin() == NotificationOrigin.TAX_AUTHORITY) {
            writer.writeAttribute("origin", document.origin().name());
        }
    }

    private static void decision(StatusDecision decision, XMLStreamWriter writer) throws XMLStreamException {
        writer.writeEmptyElement("decision");
        writer.writeAttribute("number", decision.number().value());
        writer.writeAttribute("kind", decision.kind().name());
        writer.writeAttribute("reason", decision.reason());
        writer.writeAttribute("body", decision.body());
        writer.writeAttribute("decidedOn", decision.decidedOn().toString());
        writer.writeAttribute("documentNumber", decision.documentNumber());
    }
}
