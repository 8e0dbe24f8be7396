package az.bildiris.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Limits on foreign XML, checked on its bytes in one pass before it is parsed: the time for trees, schemas and
 * signatures grows with the square of depth and number.
 *
 * @param size in bytes
 * @param depth nested elements, including the root
 * @param text characters of one element, or of one attribute
 */
public record XmlBounds(int size, int depth, int elements, int text) {
    /** The result of {@link #exceeded} for bytes that are no XML, or have a document type. */
    public static final String UNREADABLE = "XML";

    private static final int ATTRIBUTES = 64;

    /** The first bound that is exceeded: size, depth, elements, attributes or text. */
    public Optional<String> exceeded(byte[] xml) {
        if (xml.length > size) {
            return Optional.of("size");
        }
        try {
            var factory = SAXParserFactory.newDefaultInstance(); // namespaces off: they count as attributes
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(xml), new Counter());
            return Optional.empty();
        } catch (Exceeded e) {
            return Optional.of(e.getMessage());
        } catch (SAXException | IOException e) {
            return Optional.of(UNREADABLE);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Counter extends DefaultHandler {
        private final long[] letters = new long[depth + 1];
        private int level;
        private int count;

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) throws Exceeded {
            require(++level <= depth, "depth");
            require(++count <= elements, "elements");
            require(attributes.getLength() <= ATTRIBUTES, "attributes");
            for (int i = 0; i < attributes.getLength(); i++) {
                require(attributes.getValue(i).length() <= text, "text");
            }
            letters[level] = 0;
        }

        @Override
        public void characters(char[] chars, int start, int length) throws Exceeded {
            letters[level] += length;
            require(letters[level] <= text, "text");
        }

        @Override
        public void endElement(String uri, String local, String name) {
            level--;
        }

        private static void require(boolean within, String bound) throws Exceeded {
            if (!within) {
                throw new Exceeded(bound);
            }
        }
    }

    private static final class Exceeded extends SAXException {
        Exceeded(String bound) {
            super(bound);
        }
    }
}
