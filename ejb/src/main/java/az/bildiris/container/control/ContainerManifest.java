package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_MANIFEST;

import az.bildiris.platform.XmlBounds;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.model.DSSDocument;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * META-INF/manifest.xml (EN 319 162-1, A.1; OpenDocument 1.2, part 3). It is not signed, so it may only state what the
 * container shows: the names of its files, each once, and their types.
 */
final class ContainerManifest {
    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    private static final Set<String> ATTRIBUTES = Set.of("full-path", "media-type", "version", "size");
    private static final Pattern SHORT = Pattern.compile("[\\x20-\\x7E]{0,128}");

    static final XmlBounds BOUNDS = new XmlBounds(1024 * 1024, 16, 1000, Integer.MAX_VALUE);

    private ContainerManifest() {}

    /** Throws {@link Refused} unless there is a manifest that lists exactly these files, except {@code mimetype}. */
    static void require(Optional<DSSDocument> manifest, Set<String> files) {
        Document document =
                SignatureXml.document(manifest.orElseThrow(() -> refused("META-INF/manifest.xml")), CONTAINER_MANIFEST);
        Element root = document.getDocumentElement();
        requirePlain(document, "manifest");
        var listed = new HashSet<String>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element entry) {
                requireEntry(entry);
                String path = entry.getAttributeNS(NAMESPACE, "full-path");
                require(listed.add(path), path);
            } else {
                require(
                        node.getNodeType() == Node.TEXT_NODE
                                && node.getTextContent().isBlank(),
                        root.getNodeName());
            }
        }
        files.stream().filter(name -> !name.equals("mimetype")).forEach(name -> require(listed.remove(name), name));
        listed.removeIf(path -> path.equals("/") || path.equals("mimetype") || path.startsWith("META-INF/"));
        require(listed.isEmpty(), String.join(" ", listed));
    }

    private static void requirePlain(Document document, String rootName) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            require(node.getNodeType() == Node.ELEMENT_NODE, "comment");
        }
        requireElement(document.getDocumentElement(), rootName);
    }

    private static void requireEntry(Element entry) {
        requireElement(entry, "file-entry");
        for (Node node = entry.getFirstChild(); node != null; node = node.getNextSibling()) {
            require(
                    node.getNodeType() == Node.TEXT_NODE
                            && node.getTextContent().isBlank(),
                    "file-entry");
        }
    }

    private static void requireElement(Element element, String name) {
        require(
                name.equals(element.getLocalName()) && NAMESPACE.equals(element.getNamespaceURI()),
                element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            boolean namespace = attribute.getName().startsWith("xmlns");
            require(
                    (namespace ? attribute.getValue().equals(NAMESPACE) : ATTRIBUTES.contains(attribute.getLocalName()))
                            && SHORT.matcher(attribute.getValue()).matches(),
                    attribute.getName());
        }
    }

    private static void require(boolean right, String found) {
        if (!right) {
            throw refused(found);
        }
    }

    private static Refused refused(String found) {
        return new Refused(Finding.readable(CONTAINER_MANIFEST, found));
    }
}
