package az.bildiris.container.control;

import static az.bildiris.container.control.Forgery.SIGNATURE_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.xml.utils.DomUtils;
import eu.europa.esig.dss.xml.utils.XMLCanonicalizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Signatures that hold, and do not cover what is shown. Each is written by somebody who has the key. */
class SignatureCoverageTest {
    private static final byte[] XML =
            Document.conclusion().with("contract.monthlyPay", "1250.00").xml();
    private static final byte[] CHANGED =
            Document.conclusion().with("contract.monthlyPay", "9250.00").xml();
    private static final String C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315";
    private static final String XPATH = "http://www.w3.org/TR/1999/REC-xpath-19991116";

    private final Authority authority = new Authority("Sınaq mərkəzi");
    private final Signer employer = authority.organisation("Əliyev Rəşad", Document.VOEN);
    private final byte[] edoc = employer.edoc(XML);

    @TempDir
    Path folder;

    private TrustedFolder trusted;

    @BeforeEach
    void trust() {
        trusted = TrustedFolder.of(authority, folder);
    }

    @Test
    void whatIsSignedAgainByHandIsOpenedWhenNothingIsForged() {
        assertThat(trusted.verdict(Forgery.of(employer, edoc).signed())).isEqualTo("-");
    }

    @Test
    void payLeftOutByAnXPathCannotBeChangedAfterSigning() {
        byte[] left = withoutPay(XML);
        assertThat(withoutPay(CHANGED)).isEqualTo(left);

        byte[] forged = Forgery.of(employer, edoc)
                .transform(
                        "notification.xml",
                        XPATH,
                        "<ds:XPath>not(ancestor-or-self::*[local-name()='monthlyPay'])</ds:XPath>",
                        left)
                .file("notification.xml", CHANGED)
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_TRANSFORM notification.xml: " + XPATH);
    }

    private static byte[] withoutPay(byte[] xml) {
        var document = DomUtils.buildDOM(xml);
        var pay = document.getElementsByTagNameNS("*", "monthlyPay").item(0);
        pay.getParentNode().removeChild(pay);
        return XMLCanonicalizer.createInstance(C14N).canonicalize(document);
    }

    @Test
    void canonicalXmlIsATransformToo() {
        byte[] canonical = XMLCanonicalizer.createInstance(C14N).canonicalize(DomUtils.buildDOM(XML));

        byte[] forged = Forgery.of(employer, edoc)
                .transform("notification.xml", C14N, "", canonical)
                .file(
                        "notification.xml",
                        (new String(XML, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8))
                .signed();

        assertThat(trusted.verdict(forged)).startsWith("SIGNATURE_TRANSFORM notification.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2000/09/xmldsig#base64",
                "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
                "http://www.w3.org/2002/06/xmldsig-filter2",
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                "urn:unheard-of"
            })
    void noTransformOfAFileIsHarmless(String algorithm) {
        byte[] forged = Forgery.of(employer, edoc)
                .transform("notification.pdf", algorithm, "", Signer.PDF)
                .signed();

        assertThat(trusted.verdict(forged)).startsWith("SIGNATURE_TRANSFORM notification.pdf");
    }

    @Test
    void emptyListOfTransformsIsRefusedToo() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> forgery.reference("notification.xml")
                        .insertBefore(
                                document.createElementNS("http://www.w3.org/2000/09/xmldsig#", "ds:Transforms"),
                                forgery.reference("notification.xml").getFirstChild()))
                .signed();

        assertThat(trusted.verdict(forged)).startsWith("SIGNATURE_TRANSFORM");
    }

    @Test
    void changedBytesAreNamedByTheirFile() {
        assertThat(trusted.verdict(Zip.replace(edoc, "notification.xml", CHANGED)))
                .isEqualTo("SIGNATURE_INVALID notification.xml");
    }

    @Test
    void fileThatTheSignatureForgetsIsNamed() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> {
                    Element reference = forgery.reference("notification.pdf");
                    String id = reference.getAttribute("Id");
                    reference.getParentNode().removeChild(reference);
                    forgery.elements("DataObjectFormat").stream()
                            .filter(format ->
                                    format.getAttribute("ObjectReference").equals("#" + id))
                            .forEach(format -> format.getParentNode().removeChild(format));
                })
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_INCOMPLETE notification.pdf");
    }

    @Test
    void fileIsReferencedOnceOnly() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> {
                    Element twin =
                            (Element) forgery.reference("notification.xml").cloneNode(true);
                    twin.setAttribute("Id", "twin");
                    forgery.first("SignedInfo").appendChild(twin);
                })
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_FORM notification.xml");
    }

    @Test
    void fileThatIsCoveredButGoneIsNamed() {
        Map<String, byte[]> files = Zip.files(employer.container(
                Map.of("notification.xml", XML, "notification.pdf", Signer.PDF, "more.txt", new byte[] {1})));
        files.remove("more.txt");

        assertThat(trusted.verdict(Zip.zip(files))).isEqualTo("SIGNATURE_FILE_MISSING more.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "DigestMethod, http://www.w3.org/2000/09/xmldsig#sha1",
        "DigestMethod, http://www.w3.org/2001/04/xmldsig-more#md5",
        "DigestMethod, http://www.w3.org/2001/04/xmldsig-more#sha224",
        "SignatureMethod, http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha1",
        "SignatureMethod, http://www.w3.org/2000/09/xmldsig#hmac-sha1",
        "SignatureMethod, http://www.w3.org/2007/05/xmldsig-more#rsa-pss",
        "CanonicalizationMethod, http://www.w3.org/2000/09/xmldsig#enveloped-signature"
    })
    void algorithmsThatAreNotOnTheShortListAreNamed(String method, String algorithm) {
        byte[] forged = Zip.replace(
                edoc,
                SIGNATURE_FILE,
                new String(Zip.file(edoc, SIGNATURE_FILE), StandardCharsets.UTF_8)
                        .replaceFirst("(<ds:" + method + " Algorithm=\")[^\"]*", "$1" + algorithm)
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_ALGORITHM " + algorithm);
    }

    @Test
    void rightDigestByAWeakAlgorithmIsRefused() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> {
                    Element reference = forgery.reference("notification.xml");
                    ((Element) reference
                                    .getElementsByTagNameNS("*", "DigestMethod")
                                    .item(0))
                            .setAttribute("Algorithm", "http://www.w3.org/2000/09/xmldsig#sha1");
                    forgery.digest(reference, "SHA-1", XML);
                })
                .signed();

        assertThat(trusted.verdict(forged)).startsWith("SIGNATURE_ALGORITHM");
    }

    @Test
    void twoElementsOfOneIdMeanTwoThings() {
        var forgery = Forgery.of(employer, edoc);
        String id = forgery.first("SignedProperties").getAttribute("Id");
        byte[] forged = forgery.change(document -> forgery.first("KeyInfo").setAttribute("Id", id))
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_FORM " + id);
    }

    @Test
    void propertiesThatAreNotSignedDoNotCount() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> forgery.elements("Reference").stream()
                        .filter(reference -> reference.getAttribute("URI").startsWith("#"))
                        .forEach(reference -> reference.getParentNode().removeChild(reference)))
                .signed();

        assertThat(trusted.verdict(forged)).startsWith("SIGNATURE_FORM");
    }

    @Test
    void signatureWithoutATimeIsToldSo() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> {
                    Element time = forgery.first("SigningTime");
                    time.getParentNode().removeChild(time);
                })
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_TIME_MISSING");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999-01-01T00:00:00Z",
                "-2026-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "2026-01-01T00:00:00",
                "2026-13-01T00:00:00Z",
                "2026-01-01T00:00:00.1234567890Z",
                " 2026-01-01T00:00:00Z",
                "2026-01-01",
                ""
            })
    void signingTimeIsOneMomentOfOneZone(String time) {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> forgery.first("SigningTime").setTextContent(time))
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_FORM SigningTime");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01T00:00:00.123Z", "2026-01-01T04:00:00+04:00"})
    void signingTimeMayHaveAFractionAndAZone(String time) {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> forgery.first("SigningTime").setTextContent(time))
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "notification.xml%"})
    void referenceThatIsNoUriIsRefused(String uri) {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(
                        document -> forgery.reference("notification.xml").setAttribute("URI", uri))
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_FORM URI: " + uri.replace('%', '?'));
    }

    /** Trees that deep, or lists that long, kept a processor busy for a minute, or overflowed its stack. */
    @ParameterizedTest
    @CsvSource({
        "</ds:DigestValue>, 100000, <a>, </a>, depth",
        "</ds:SignatureValue>, 100000, <a>, </a>, depth",
        "</ds:KeyInfo>, 64, <a>, </a>, depth",
        "</xades:QualifyingProperties>, 20000, <a/>, '', elements",
        "</ds:KeyInfo>, 2000000, <a/>, '', size"
    })
    void signatureFileIsNeitherDeepNorLong(String before, int times, String open, String close, String found) {
        byte[] changed = with(SIGNATURE_FILE, before, open.repeat(times) + close.repeat(times));

        assertThat(trusted.verdict(changed)).isEqualTo("SIGNATURE_FORM " + found);
        assertThatThrownBy(() -> trusted.opening().report(changed, Instant.now()))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EncapsulatedTimeStamp", "RevocationValues", "CertificateValues"})
    void signatureHasSomeTimeStampsAndValuesAndNotHundreds(String name) {
        String value = "<xades:" + name + "></xades:" + name + ">";
        String open = "<xades:UnsignedProperties><xades:UnsignedSignatureProperties>";
        String close = "</xades:UnsignedSignatureProperties></xades:UnsignedProperties>";

        assertThat(trusted.verdict(
                        with(SIGNATURE_FILE, "</xades:QualifyingProperties>", open + value.repeat(17) + close)))
                .isEqualTo("SIGNATURE_FORM " + name);
        assertThat(trusted.verdict(
                        with(SIGNATURE_FILE, "</xades:QualifyingProperties>", open + value.repeat(16) + close)))
                .isNotEqualTo("SIGNATURE_FORM " + name);
    }

    @Test
    void manifestIsNeitherDeepNorLongAndListsNothingTwice() {
        String root = "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"\"/>";
        String end = "</manifest:manifest>";

        assertThat(trusted.verdict(with("META-INF/manifest.xml", end, "<a>".repeat(50_000) + "</a>".repeat(50_000))))
                .isEqualTo("CONTAINER_MANIFEST depth");
        assertThat(trusted.verdict(with("META-INF/manifest.xml", end, root.repeat(1000))))
                .isEqualTo("CONTAINER_MANIFEST elements");
        assertThat(trusted.verdict(with("META-INF/manifest.xml", end, root.repeat(2))))
                .isEqualTo("CONTAINER_MANIFEST /");
    }

    /** ASN.1 within base64, which the libraries read by calling themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "X509Certificate",
                "<xades:SignatureTimeStamp><xades:EncapsulatedTimeStamp>@</xades:EncapsulatedTimeStamp></xades:SignatureTimeStamp>",
                "<xades:RevocationValues><xades:CRLValues><xades:EncapsulatedCRLValue>@</xades:EncapsulatedCRLValue></xades:CRLValues></xades:RevocationValues>",
                "<xades:RevocationValues><xades:OCSPValues><xades:EncapsulatedOCSPValue>@</xades:EncapsulatedOCSPValue></xades:OCSPValues></xades:RevocationValues>"
            })
    void valuesThatAreNestedWithoutEndAreRefused(String where) {
        byte[] deep = new byte[120_000];
        for (int i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        String value = Base64.getEncoder().encodeToString(deep);

        byte[] changed = where.startsWith("<")
                ? with(
                        SIGNATURE_FILE,
                        "</xades:QualifyingProperties>",
                        "<xades:UnsignedProperties><xades:UnsignedSignatureProperties>" + where.replace("@", value)
                                + "</xades:UnsignedSignatureProperties></xades:UnsignedProperties>")
                : with(
                        SIGNATURE_FILE,
                        "<ds:X509Certificate>",
                        "<ds:X509Certificate>" + value + "</ds:X509Certificate>");

        assertThat(trusted.verdict(changed)).isEqualTo("SIGNATURE_FORM depth");
    }

    /** The container with more text before what stands in that file. */
    private byte[] with(String file, String before, String more) {
        String text = new String(Zip.file(edoc, file), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        int at = text.indexOf(before);
        return Zip.replace(
                edoc, file, (text.substring(0, at) + more + text.substring(at)).getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- note -->", "<?note?>", "text", "<more xmlns=''/>"})
    void nothingStandsBesideTheSignature(String junk) {
        byte[] forged = Zip.replace(
                edoc,
                SIGNATURE_FILE,
                new String(Zip.file(edoc, SIGNATURE_FILE), StandardCharsets.UTF_8)
                        .replace("</asic:XAdESSignatures>", junk + "</asic:XAdESSignatures>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(trusted.verdict(forged)).startsWith("SIGNATURE_FORM");
    }

    @Test
    void counterSignatureIsASecondSignature() {
        var forgery = Forgery.of(employer, edoc);
        byte[] forged = forgery.change(document -> forgery.first("KeyInfo")
                        .appendChild(forgery.first("Signature").cloneNode(true)))
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURES_SEVERAL 2");
    }

    @ParameterizedTest
    @CsvSource({
        "</manifest:manifest>, <manifest:file-entry manifest:full-path=\"more.xml\" manifest:media-type=\"\"/></manifest:manifest>, more.xml",
        "manifest:full-path=\"notification.pdf\", manifest:full-path=\"notification.doc\", notification.pdf",
        "</manifest:manifest>, <!-- junk --></manifest:manifest>, manifest:manifest",
        "</manifest:manifest>, junk</manifest:manifest>, manifest:manifest"
    })
    void manifestListsTheFilesAndNothingElse(String before, String after, String found) {
        String manifest = new String(Zip.file(edoc, "META-INF/manifest.xml"), StandardCharsets.UTF_8);
        assertThat(manifest).contains(before);

        byte[] changed = Zip.replace(
                edoc, "META-INF/manifest.xml", manifest.replace(before, after).getBytes(StandardCharsets.UTF_8));

        assertThat(trusted.verdict(changed)).isEqualTo("CONTAINER_MANIFEST " + found);
    }

    @Test
    void manifestThatIsMissingIsNamed() {
        Map<String, byte[]> files = Zip.files(edoc);
        files.remove("META-INF/manifest.xml");

        assertThat(trusted.verdict(Zip.zip(files))).isEqualTo("CONTAINER_MANIFEST META-INF/manifest.xml");
    }
}
