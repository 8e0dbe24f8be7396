package az.bildiris.registration.control;

import az.bildiris.notification.DecisionKind;
import az.bildiris.notification.Origin;
import az.bildiris.notification.StatusDecision;
import az.bildiris.registration.Earlier;
import az.bildiris.registration.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A manifest read against its schema. */
public final class ManifestXml {
    private ManifestXml() {}

    /** Throws {@link IllegalArgumentException} with the first violation. */
    public static Manifest read(byte[] xml) {
        var handler = new Handler();
        try {
            var schema = SchemaFactory.newDefaultInstance()
                    .newSchema(ManifestXml.class.getResource("/schema/takeover-1.0.xsd"));
            var validator = schema.newValidatorHandler();
            validator.setContentHandler(handler);
            validator.setErrorHandler(handler);
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var reader = factory.newSAXParser().getXMLReader();
            reader.setContentHandler(validator);
            reader.parse(new InputSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("manifest: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return new Manifest(
                List.copyOf(handler.persons), List.copyOf(handler.documents), List.copyOf(handler.decisions));
    }

    private static final class Handler extends DefaultHandler {
        final List<Manifest.Person> persons = new ArrayList<>();
        final List<Manifest.Document> documents = new ArrayList<>();
        final List<StatusDecision> decisions = new ArrayList<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes values) {
            switch (name) {
                case "person" ->
                    persons.add(new Manifest.Person(
                            values.getValue("fin"),
                            values.getValue("surname"),
                            values.getValue("name"),
                            values.getValue("patronymic")));
                case "document" -> documents.add(document(values));
                case "decision" -> decisions.add(decision(values));
                default -> {
                    // the root
                }
            }
        }

        private static Manifest.Document document(Attributes values) {
            var registeredAt = OffsetDateTime.parse(values.getValue("registeredAt"));
            return new Manifest.Document(
                    values.getValue("file"),
                    new Earlier(values.getValue("number"), registeredAt.toInstant(), values.getValue("sha256")),
                    Optional.ofNullable(values.getValue("base")),
                    Origin.valueOf(values.getValue("origin")));
        }

        private static StatusDecision decision(Attributes values) {
            return new StatusDecision(
                    values.getValue("number"),
                    DecisionKind.valueOf(values.getValue("kind")),
                    values.getValue("reason"),
                    values.getValue("body"),
                    LocalDate.parse(values.getValue("decidedOn")),
                    values.getValue("documentNumber"));
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
