package az.bildiris.container.control;

import az.bildiris.given.Signer;
import eu.europa.esig.dss.xml.utils.DomUtils;
import eu.europa.esig.dss.xml.utils.XMLCanonicalizer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Signs a container again after its signature file was changed, as somebody would who holds a key and writes signatures
 * by hand: what a library would never write is then signed rightly.
 */
final class Forgery {
    static final String SIGNATURE_FILE = "META-INF/signatures001.xml";
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    private final Signer signer;
    private final Map<String, byte[]> files;
    private final Document signatures;

    private Forgery(Signer signer, byte[] container) {
        this.signer = signer;
        files = Zip.files(container);
        signatures = DomUtils.buildDOM(files.get(SIGNATURE_FILE));
    }

    /** Of a container that {@code signer} has signed. */
    static Forgery of(Signer signer, byte[] container) {
        return new Forgery(signer, container);
    }

    /** Changes the signature file before it is signed. */
    Forgery change(Consumer<Document> change) {
        change.accept(signatures);
        return this;
    }

    /** Puts other bytes under a name, signed or not. */
    Forgery file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    Element first(String name) {
        return elements(name).get(0);
    }

    List<Element> elements(String name) {
        NodeList nodes = signatures.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The reference to a file. */
    Element reference(String name) {
        return elements("Reference").stream()
                .filter(reference -> reference.getAttribute("URI").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The reference covers what a transform leaves of the file: these bytes. */
    Forgery transform(String name, String algorithm, String parameters, byte[] left) {
        Element reference = reference(name);
        String ds = "xmlns:ds='" + XMLSignature.XMLNS + "'";
        Document transforms = DomUtils.buildDOM("<ds:Transforms " + ds + "><ds:Transform Algorithm='" + algorithm + "'>"
                + parameters + "</ds:Transform></ds:Transforms>");
        reference.insertBefore(signatures.importNode(transforms.getDocumentElement(), true), reference.getFirstChild());
        return digest(reference, "SHA-256", left);
    }

    Forgery digest(Element reference, String algorithm, byte[] bytes) {
        ((Element) reference.getElementsByTagNameNS("*", "DigestValue").item(0))
                .setTextContent(Base64.getEncoder().encodeToString(hash(algorithm, bytes)));
        return this;
    }

    byte[] certificate() {
        try {
            return signer.certificate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with ECDSA on SHA-256, whatever was changed. */
    byte[] signed() {
        return signed("SHA256withECDSAinP1363Format");
    }

    byte[] signed(String algorithm) {
        elements("Reference").stream()
                .filter(reference -> reference.getAttribute("Type").endsWith("#SignedProperties"))
                .forEach(reference -> digest(reference, "SHA-256", canonical(first("SignedProperties"), reference)));
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(signer.key());
            signature.update(canonical(first("SignedInfo"), first("SignedInfo")));
            first("SignatureValue").setTextContent(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        files.put(SIGNATURE_FILE, DomUtils.serializeNode(signatures));
        return Zip.zip(files);
    }

    /** By the method that the element names. */
    private static byte[] canonical(Element part, Element naming) {
        NodeList methods = naming.getLocalName().equals("SignedInfo")
                ? naming.getElementsByTagNameNS("*", "CanonicalizationMethod")
                : naming.getElementsByTagNameNS("*", "Transform");
        String method = methods.getLength() == 0 ? EXCLUSIVE : ((Element) methods.item(0)).getAttribute("Algorithm");
        return XMLCanonicalizer.createInstance(method).canonicalize(part);
    }

    static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
