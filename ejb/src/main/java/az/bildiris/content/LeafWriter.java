package az.bildiris.content;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes leaves as a document in the order of the schema, without validating it; entries of lists are left out. */
final class LeafWriter {
    private final XMLStreamWriter writer;
    private final List<String> open = new ArrayList<>();

    private LeafWriter(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static byte[] write(Map<String, String> fields) {
        var out = new ByteArrayOutputStream();
        try {
            new LeafWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8")).document(fields);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void document(Map<String, String> fields) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeStartElement(fields.get("type").toLowerCase(Locale.ROOT));
        writer.writeDefaultNamespace(NotificationXml.namespace(NotificationXml.newest()));
        writer.writeAttribute("version", NotificationXml.newest());
        for (String path : FieldCatalog.paths()) {
            if (fields.containsKey(path) && !path.equals("type")) {
                leaf(List.of(path.split("\\.")), fields.get(path));
            }
        }
        writer.writeEndDocument();
        writer.close();
    }

    private void leaf(List<String> names, String value) throws XMLStreamException {
        List<String> blocks = names.subList(0, names.size() - 1);
        while (open.size() > blocks.size() || !blocks.subList(0, open.size()).equals(open)) {
            open.remove(open.size() - 1);
            writer.writeEndElement();
        }
        for (String block : blocks.subList(open.size(), blocks.size())) {
            open.add(block);
            writer.writeStartElement(block);
        }
        writer.writeStartElement(names.get(names.size() - 1));
        writer.writeCharacters(value);
        writer.writeEndElement();
    }
}
