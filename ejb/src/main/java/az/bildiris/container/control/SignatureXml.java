package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.SIGNATURE_FORM;

import az.bildiris.platform.XmlBounds;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.xml.utils.DomUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads the XML of a signature file, without entities and so that only one interpretation is possible. */
final class SignatureXml {
    private static final String SIGNATURE = XMLSignature.XMLNS;
    /** Parts of a ds:Signature; the only Object holds XAdES's properties. */
    private static final Set<String> PARTS = Set.of("SignedInfo", "SignatureValue", "KeyInfo", "Object");

    private static final Set<String> ID_NAMES = Set.of("Id", "ID", "id");

    /** Long-term signatures hold revocation lists; no signature has more than some hundred elements. */
    static final XmlBounds BOUNDS = new XmlBounds(5 * 1024 * 1024, 64, 2000, Integer.MAX_VALUE);

    /** Largest numbers of elements that DSS compares with each other; some thousands would take minutes. */
    private static final Map<String, Integer> MOST =
            Map.of("EncapsulatedTimeStamp", 16, "RevocationValues", 16, "CertificateValues", 16);

    private SignatureXml() {}

    /** Parses a file; throws {@link Refused} with that code for invalid XML, or XML with a document type. */
    static Document document(DSSDocument file, RefusalCode code) {
        try {
            return DomUtils.buildDOM(file);
        } catch (DSSException e) {
            throw new Refused(Finding.readable(code, "XML"));
        }
    }

    /** Throws {@link Refused} with that code and the exceeded bound. */
    static void requireBounded(DSSDocument file, RefusalCode code, XmlBounds bounds) {
        try (InputStream in = file.openStream()) {
            bounds.exceeded(in.readNBytes(bounds.size() + 1)).ifPresent(bound -> {
                throw new Refused(Finding.readable(code, bound));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All elements with that name, in any namespace. */
    static List<Element> below(Document document, String name) {
        return elements(document.getElementsByTagNameNS("*", name));
    }

    /** Children with that name in the namespace of XML Signature. */
    static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(child -> SIGNATURE.equals(child.getNamespaceURI())
                        && child.getLocalName().equals(name))
                .toList();
    }

    /** The only child with that name. */
    static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            throw new Refused(Finding.readable(SIGNATURE_FORM, name));
        }
        return found.get(0);
    }

    /**
     * Requires that a signature file has nothing that its signature does not cover: one root with the signature, its
     * known parts, one set of properties, and no duplicate id, so that every reader resolves a reference to the same
     * element.
     */
    static void requirePlainSignatureFile(Document document) {
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            require(node.getNodeType() == Node.ELEMENT_NODE, "comment");
        }
        ids(document);
        Element root = document.getDocumentElement();
        require(root.getLocalName().equals("XAdESSignatures"), root.getNodeName());
        for (Element child : parts(root)) {
            require(child.getLocalName().equals("Signature") && SIGNATURE.equals(child.getNamespaceURI()), name(child));
            for (Element part : parts(child)) {
                require(PARTS.contains(part.getLocalName()) && SIGNATURE.equals(part.getNamespaceURI()), name(part));
            }
            List<Element> properties = parts(child(child, "Object"));
            require(
                    properties.size() == 1 && properties.get(0).getLocalName().equals("QualifyingProperties"),
                    "Object");
        }
        require(below(document, "SignedProperties").size() <= 1, "SignedProperties");
        MOST.forEach((name, most) -> require(below(document, name).size() <= most, name));
    }

    /** Child elements; text between them other than white space is refused. */
    static List<Element> parts(Element parent) {
        var parts = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                parts.add(element);
            } else {
                require(
                        node.getNodeType() == Node.TEXT_NODE
                                && node.getTextContent().isBlank(),
                        name(parent));
            }
        }
        return parts;
    }

    /** Elements by id; throws {@link Refused} for a duplicate id. */
    static Map<String, Element> ids(Document document) {
        var ids = new HashMap<String, Element>();
        for (Element element : elements(document.getElementsByTagNameNS("*", "*"))) {
            for (String name : ID_NAMES) {
                String id = element.getAttribute(name);
                require(id.isEmpty() || ids.put(id, element) == null, id);
            }
        }
        return ids;
    }

    private static String name(Element element) {
        return element.getNodeName();
    }

    private static void require(boolean right, String found) {
        if (!right) {
            throw new Refused(Finding.readable(SIGNATURE_FORM, found));
        }
    }

    private static List<Element> elements(NodeList nodes) {
        var elements = new ArrayList<Element>();
        int length = nodes.getLength(); // the length is counted anew on each call
        for (int i = 0; i < length; i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
