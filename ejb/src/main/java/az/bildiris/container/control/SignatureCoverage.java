package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.SIGNATURES_SEVERAL;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_ALGORITHM;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_FILE_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_FORM;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INCOMPLETE;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INVALID;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_TIME_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_TRANSFORM;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.model.DSSDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks what the one signature of a container covers: each file once, by its digest over the stored bytes. This class
 * computes the digests itself, since a transform could leave out a part of a file, which could then change while the
 * signature stays valid (XML Signature 1.1, 8.1).
 */
final class SignatureCoverage {
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";
    private static final String SIGNED_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";

    /** Digests by the names that XML Signature (RFC 9231) and Java give them. */
    private static final Map<String, String> DIGESTS = Map.of(
            "http://www.w3.org/2001/04/xmlenc#sha256", "SHA-256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384",
            "http://www.w3.org/2001/04/xmlenc#sha512", "SHA-512");

    private static final Set<String> SIGNATURES = Set.of(
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1");

    /** Canonicalizations that lose nothing of the content. */
    private static final Set<String> CANONICAL = Set.of(
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments",
            "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://www.w3.org/2001/10/xml-exc-c14n#WithComments",
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2006/12/xml-c14n11#WithComments");

    /** Values of xs:dateTime that every reader understands as the same moment: a four-digit year, and a zone. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    private final Map<String, DSSDocument> files;
    private final Element signature;
    private final Map<String, Element> ids;
    private final Set<String> covered = new HashSet<>();
    private int properties;

    private SignatureCoverage(Map<String, DSSDocument> files, Element signature) {
        this.files = files;
        this.signature = signature;
        ids = SignatureXml.ids(signature.getOwnerDocument());
    }

    /**
     * Throws {@link Refused} unless the signature files hold one signature that covers each of {@code files} unchanged.
     * {@code files} are those outside META-INF, by name; {@code mimetype} may be covered but need not.
     */
    static void require(Collection<DSSDocument> signatureFiles, Map<String, DSSDocument> files) {
        List<Document> documents = signatureFiles.stream()
                .map(file -> SignatureXml.document(file, SIGNATURE_FORM))
                .toList();
        List<Element> signatures = documents.stream()
                .flatMap(document -> SignatureXml.below(document, "Signature").stream())
                .toList();
        if (signatures.size() != 1) {
            throw refused(signatures.isEmpty() ? SIGNATURE_MISSING : SIGNATURES_SEVERAL, "" + signatures.size());
        }
        documents.forEach(SignatureXml::requirePlainSignatureFile);
        new SignatureCoverage(files, signatures.get(0)).require();
    }

    private void require() {
        Element info = SignatureXml.child(signature, "SignedInfo");
        allowed(SIGNATURES, SignatureXml.child(info, "SignatureMethod"));
        allowed(CANONICAL, SignatureXml.child(info, "CanonicalizationMethod"));
        for (Element reference : SignatureXml.children(info, "Reference")) {
            String uri = reference.getAttribute("URI");
            allowed(DIGESTS.keySet(), SignatureXml.child(reference, "DigestMethod"));
            if (uri.startsWith("#")) {
                requireOwnPart(reference, uri.substring(1));
            } else {
                requireFile(reference, decoded(uri));
            }
        }
        if (properties != 1) {
            throw refused(SIGNATURE_FORM, "SignedProperties");
        }
        files.keySet().stream()
                .filter(name -> !name.equals("mimetype") && !covered.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(SIGNATURE_INCOMPLETE, name);
                });
        requireTime();
    }

    private static String decoded(String uri) {
        try {
            return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused(SIGNATURE_FORM, "URI: " + uri);
        }
    }

    private void requireFile(Element reference, String name) {
        List<Element> transforms = SignatureXml.children(reference, "Transforms");
        if (!transforms.isEmpty()) {
            String algorithms = SignatureXml.children(transforms.get(0), "Transform").stream()
                    .map(transform -> transform.getAttribute("Algorithm"))
                    .findFirst()
                    .orElse("-");
            throw refused(SIGNATURE_TRANSFORM, name + ": " + algorithms);
        }
        if (!covered.add(name)) {
            throw refused(SIGNATURE_FORM, name);
        }
        DSSDocument file = files.get(name);
        if (file == null) {
            throw refused(SIGNATURE_FILE_MISSING, name);
        }
        String algorithm =
                DIGESTS.get(SignatureXml.child(reference, "DigestMethod").getAttribute("Algorithm"));
        if (!MessageDigest.isEqual(digest(file, algorithm), digestValue(reference))) {
            throw refused(SIGNATURE_INVALID, name);
        }
    }

    /** Requires that a reference inside the signature is to its signed properties, or to the certificates beside it. */
    private void requireOwnPart(Element reference, String id) {
        Element part = ids.get(id);
        boolean signed = part != null
                && part.getLocalName().equals("SignedProperties")
                && XADES.equals(part.getNamespaceURI())
                && reference.getAttribute("Type").equals(SIGNED_PROPERTIES)
                && part.getParentNode().getParentNode().getParentNode() == signature;
        boolean keys = part != null && part.getLocalName().equals("KeyInfo") && part.getParentNode() == signature;
        if (!signed && !keys) {
            throw refused(SIGNATURE_FORM, "#" + id);
        }
        properties += signed ? 1 : 0;
        SignatureXml.children(reference, "Transforms").stream()
                .flatMap(transforms -> SignatureXml.children(transforms, "Transform").stream())
                .forEach(transform -> allowed(CANONICAL, transform));
    }

    private void requireTime() {
        List<Element> times = SignatureXml.below(signature.getOwnerDocument(), "SigningTime");
        if (times.isEmpty()) {
            throw refused(SIGNATURE_TIME_MISSING, "");
        }
        if (times.size() > 1 || !isTime(times.get(0).getTextContent())) {
            throw refused(SIGNATURE_FORM, "SigningTime");
        }
    }

    private static boolean isTime(String text) {
        try {
            return TIME.matcher(text).matches() && OffsetDateTime.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static void allowed(Set<String> algorithms, Element method) {
        String algorithm = method.getAttribute("Algorithm");
        if (!algorithms.contains(algorithm)) {
            throw refused(SIGNATURE_ALGORITHM, algorithm);
        }
    }

    private static byte[] digest(DSSDocument file, String algorithm) {
        try (InputStream in = file.openStream()) {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            byte[] block = new byte[64 * 1024];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digestValue(Element reference) {
        String text = SignatureXml.child(reference, "DigestValue").getTextContent();
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw refused(SIGNATURE_FORM, "DigestValue");
        }
    }

    private static Refused refused(az.bildiris.refusal.RefusalCode code, String found) {
        return new Refused(Finding.readable(code, found));
    }
}
