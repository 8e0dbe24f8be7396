package az.bildiris.content;

import az.bildiris.platform.XmlBounds;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** Reads notification.xml against the published schema, and writes it. It never loads external resources. */
public final class NotificationXml {
    private static final String NAMESPACE = "urn:az:bildiris:notification:";
    /** Versions that are accepted. A document is written in the older one unless it needs an element of the newer. */
    private static final List<String> VERSIONS = List.of("1.0", "1.1");

    /**
     * Twice the longest text, and several times the longest document; the schema only validates documents within these
     * bounds.
     */
    private static final XmlBounds BOUNDS = new XmlBounds(4 * 1024 * 1024, 10, 2000, 8000);

    private static final Schema SCHEMA = schema(VERSIONS.stream()
            .map(version -> "/schema/notification-" + version + ".xsd")
            .map(file ->
                    new StreamSource(NotificationXml.class.getResource(file).toExternalForm()))
            .toArray(Source[]::new));

    private NotificationXml() {}

    /** The whole content; throws {@link InvalidXml} with every violation found. */
    public static NotificationContent read(byte[] xml) {
        return content(fields(xml));
    }

    /** The content from its leaves as {@link #fields} returns them. */
    public static NotificationContent content(Map<String, String> fields) {
        return RecordFields.read(NotificationContent.class, "", fields);
    }

    /**
     * Leaves by path in document order ({@code contract.monthlyPay -> 850.00}; list entries {@code
     * amendment.kinds[0]}), with {@code type} added from the root element and texts normalized (NFC); throws {@link
     * InvalidXml}.
     */
    public static Map<String, String> fields(byte[] xml) {
        return leaves(xml, SCHEMA);
    }

    static Map<String, String> leaves(byte[] xml, Schema schema) {
        requireBounded(xml);
        var leaves = new LeafHandler();
        var violations = new ArrayList<InvalidXml.Violation>();
        var validator = schema.newValidatorHandler();
        validator.setContentHandler(leaves);
        validator.setErrorHandler(new ViolationCollector(leaves, violations));
        try {
            XMLReader reader = secureReader();
            reader.setContentHandler(validator);
            reader.setErrorHandler(new ViolationCollector(leaves, violations));
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            // A fatal error is already a violation; any other exception is a refused construct such as a DOCTYPE.
            if (violations.isEmpty()) {
                violations.add(new InvalidXml.Violation(leaves.path(), String.valueOf(e.getMessage())));
            }
        } catch (IOException e) {
            violations.add(new InvalidXml.Violation(leaves.path(), String.valueOf(e.getMessage())));
        }
        if (violations.isEmpty() && leaves.grown()) {
            violations.add(new InvalidXml.Violation("", "text that grows when it is composed (Unicode NFC)"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidXml(violations);
        }
        return leaves.fields();
    }

    /** Requires the bounds; for invalid XML the reader has a better message. */
    private static void requireBounded(byte[] xml) {
        BOUNDS.exceeded(xml)
                .filter(bound -> !bound.equals(XmlBounds.UNREADABLE))
                .ifPresent(bound -> {
                    String reason =
                            switch (bound) {
                                case "size" -> "the document is larger than " + BOUNDS.size() + " bytes";
                                case "depth" -> "elements are nested deeper than " + BOUNDS.depth();
                                case "elements" -> "there are more than " + BOUNDS.elements() + " elements";
                                case "text" -> "a text is longer than " + BOUNDS.text() + " letters";
                                default -> "an element has too many attributes";
                            };
                    throw new InvalidXml(List.of(new InvalidXml.Violation("", reason)));
                });
    }

    /** The document for a content; the result is valid if the content is. */
    public static byte[] write(NotificationContent content) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.writeStartElement(content.type().name().toLowerCase(Locale.ROOT));
            writer.writeDefaultNamespace(namespace(version(content)));
            writer.writeAttribute("version", version(content));
            RecordFields.write(content, writer);
            writer.writeEndElement();
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** The schema's violations of a document with these leaves; empty when such a document may exist. */
    public static List<InvalidXml.Violation> violations(Map<String, String> fields) {
        try {
            fields(LeafWriter.write(fields));
            return List.of();
        } catch (InvalidXml e) {
            return e.violations();
        }
    }

    static String namespace(String version) {
        return NAMESPACE + version;
    }

    private static String version(NotificationContent content) {
        boolean newer = content.contract().orderNumber().isPresent()
                || content.contract().orderDate().isPresent()
                || content.amendment().flatMap(Amendment::conditions).isPresent();
        return VERSIONS.get(newer ? 1 : 0);
    }

    /** The newest version, which can express everything that the others can. */
    static String newest() {
        return VERSIONS.get(VERSIONS.size() - 1);
    }

    private static XMLReader secureReader() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Schema schema(Source... files) {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(files);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Continues after an error, so that the sender gets all of them at once. */
    private record ViolationCollector(LeafHandler where, List<InvalidXml.Violation> violations)
            implements org.xml.sax.ErrorHandler {
        private static final int MOST = 50;

        @Override
        public void warning(SAXParseException e) {
            // A warning of the schema processor says nothing about the document.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            violations.add(new InvalidXml.Violation(where.path(), String.valueOf(e.getMessage())));
            if (violations.size() == MOST) {
                throw e; // further errors would only cost time
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            error(e);
            throw e;
        }
    }
}
