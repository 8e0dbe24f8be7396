package az.bildiris.takeover.control;

import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Validates a manifest against its schema once, row by row; {@link ManifestRows} need not do it again. */
public final class ManifestXml {
    private ManifestXml() {}

    /** Validates and counts the rows; throws {@link TakeoverFailed} at the first violation. */
    public static Manifest.Size check(Path xml) {
        var handler = new Counting();
        try (InputStream in = Files.newInputStream(xml)) {
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
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(in));
        } catch (SAXParseException e) {
            // The validator's message repeats the value, which may be a name.
            throw new TakeoverFailed(
                    TakeoverFailure.MANIFEST_INVALID, "line " + e.getLineNumber() + ", column " + e.getColumnNumber());
        } catch (SAXException e) {
            throw new TakeoverFailed(TakeoverFailure.MANIFEST_INVALID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return new Manifest.Size(handler.persons, handler.documents, handler.decisions);
    }

    private static final class Counting extends DefaultHandler {
        private int persons;
        private int documents;
        private int decisions;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes values) {
            switch (name) {
                case ManifestRows.PERSON -> persons++;
                case ManifestRows.DOCUMENT -> documents++;
                case ManifestRows.DECISION -> decisions++;
                default -> {
                    // the root element
                }
            }
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
