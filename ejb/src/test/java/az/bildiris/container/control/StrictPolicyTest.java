package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import az.bildiris.given.Authority;
import az.bildiris.given.Authority.Request;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.Policy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.xml.utils.DomUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PolicyConstraints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Each decision of signature-policy.properties, with a certificate or a signature that it is about. */
class StrictPolicyTest {
    private static final byte[] XML = Document.conclusion().xml();
    private static final X500Name SUBJECT = new X500Name("C=AZ,CN=Sınaq,2.5.4.97=NTRAZ-" + Document.VOEN);
    private static final String UNTRUSTED = "SIGNATURE_NOT_TRUSTED CERTIFICATE_CHAIN_GENERAL_FAILURE";

    private final Authority authority = new Authority("Sınaq mərkəzi");

    @TempDir
    Path folder;

    private TrustedFolder trusted;

    @BeforeEach
    void trust() {
        trusted = TrustedFolder.of(authority, folder);
    }

    // ---- nothing is left undecided

    @Test
    void constraintThatNobodyDecidedStopsTheStart() throws IOException {
        var policy = preset();
        Element fresh = policy.createElementNS(policy.getDocumentElement().getNamespaceURI(), "QuantumResistant");
        fresh.setAttribute("Level", "WARN");
        policy.getDocumentElement().appendChild(fresh);
        Properties decisions = StrictPolicy.decisions();

        assertThatThrownBy(() -> StrictPolicy.decide(policy, decisions)).hasMessageContaining("[QuantumResistant]");
    }

    /** A newer DSS with a constraint of another name, strict or not: look at it, decide it, and write it down here. */
    @Test
    void constraintsOfTheLibraryAreThoseThatWereDecided() throws IOException {
        var names = new TreeSet<String>();
        var all = preset().getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).hasAttribute("Level")) {
                names.add(all.item(i).getLocalName());
            }
        }
        try (InputStream known = StrictPolicyTest.class.getResourceAsStream("/dss-constraints.txt")) {
            assertThat(names)
                    .containsExactlyElementsOf(new String(known.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    /** A decision that nobody can break needs no test; each of ours names one that there is. */
    @Test
    void everyDecisionIsProven() throws IOException, ClassNotFoundException {
        var proofs = new Properties();
        try (InputStream in = StrictPolicyTest.class.getResourceAsStream("/policy-proofs.properties")) {
            proofs.load(in);
        }
        assertThat(proofs.keySet()).isEqualTo(StrictPolicy.decisions().keySet());
        for (Object proof : proofs.values()) {
            String[] test = proof.toString().split("#", 2);
            Class<?> tests = Class.forName("az.bildiris.container.control." + test[0]);
            assertThat(tests.getDeclaredMethods())
                    .as(proof.toString())
                    .anyMatch(method -> method.getName().equals(test[1])
                            && (method.isAnnotationPresent(Test.class)
                                    || method.isAnnotationPresent(ParameterizedTest.class)));
        }
    }

    /** Within a PDF (PAdES), of CMS (CAdES) and JSON (JAdES), and lists of trusted services. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "pades.validation.PDFDocumentValidator",
                "pades.validation.PDFDocumentAnalyzer",
                "cades.validation.CMSDocumentAnalyzer",
                "jades.validation.AbstractJWSDocumentAnalyzer",
                "tsl.job.TLValidationJob"
            })
    void signaturesOfOtherFormatsAreNotShipped(String name) {
        assertThatThrownBy(() -> Class.forName("eu.europa.esig.dss." + name))
                .isInstanceOf(ClassNotFoundException.class);
    }

    private static org.w3c.dom.Document preset() throws IOException {
        try (InputStream preset = EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml")) {
            return DomUtils.buildDOM(preset);
        }
    }

    // ---- certificates

    static Stream<Arguments> certificates() {
        return Stream.of(
                arguments("signing", change(request -> request), "-"),
                arguments("contentCommitment alone", change(request -> request.usage(KeyUsage.nonRepudiation)), "-"),
                arguments(
                        "for e-mail, too",
                        change(request -> purposes(request, KeyPurposeId.id_kp_emailProtection)),
                        "-"),
                arguments(
                        "sign-in card",
                        change(request ->
                                purposes(request.usage(KeyUsage.digitalSignature), KeyPurposeId.id_kp_clientAuth)),
                        "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments(
                        "signing and signing in",
                        change(request -> purposes(request, KeyPurposeId.id_kp_clientAuth)),
                        "CERTIFICATE_NOT_FOR_SIGNING extendedKeyUsage"),
                arguments(
                        "time stamps",
                        change(request -> purposes(request, KeyPurposeId.id_kp_timeStamping)),
                        "CERTIFICATE_NOT_FOR_SIGNING extendedKeyUsage"),
                arguments("agreement of keys", usage(KeyUsage.keyAgreement), "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments("encryption", usage(KeyUsage.dataEncipherment), "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments("revocation lists", usage(KeyUsage.cRLSign), "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments(
                        "signing and revocation lists",
                        usage(KeyUsage.nonRepudiation | KeyUsage.cRLSign),
                        "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments("certificates", usage(KeyUsage.keyCertSign), "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments(
                        "digitalSignature alone",
                        usage(KeyUsage.digitalSignature),
                        "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments(
                        "no word on usage",
                        change(request -> request.without(Extension.keyUsage)),
                        "CERTIFICATE_NOT_FOR_SIGNING keyUsage"),
                arguments(
                        "of an authority",
                        change(request ->
                                request.extension(Extension.basicConstraints, true, new BasicConstraints(true))),
                        "CERTIFICATE_NOT_FOR_SIGNING basicConstraints"),
                arguments(
                        "that nobody could revoke",
                        change(request ->
                                request.extension(new ASN1ObjectIdentifier("2.5.29.56"), false, DERNull.INSTANCE)),
                        UNTRUSTED),
                arguments(
                        "with a critical extension that we do not know",
                        change(request ->
                                request.extension(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)),
                        UNTRUSTED),
                arguments(
                        "that does not say whose key signed it",
                        change(request -> request.without(Extension.authorityKeyIdentifier)),
                        UNTRUSTED),
                arguments("RSA 2048", change(request -> request.key(rsa(2048))), "-"),
                arguments(
                        "RSA 1024",
                        change(request -> request.key(rsa(1024))),
                        "SIGNATURE_ALGORITHM CRYPTO_CONSTRAINTS_FAILURE_NO_POE"),
                arguments(
                        "issued by SHA-1",
                        change(request -> request.algorithm("SHA1withECDSA")),
                        "SIGNATURE_ALGORITHM CRYPTO_CONSTRAINTS_FAILURE_NO_POE"));
    }

    private static UnaryOperator<Request> change(UnaryOperator<Request> change) {
        return change;
    }

    private static UnaryOperator<Request> usage(int bits) {
        return request -> request.usage(bits);
    }

    private static Request purposes(Request request, KeyPurposeId purpose) {
        return request.extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
    }

    private static KeyPair rsa(int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("certificates")
    void certificateSignsOnlyWhatItIsFor(String what, UnaryOperator<Request> change, String verdict) {
        Signer signer = authority.issue(change.apply(new Request(SUBJECT)));

        assertThat(trusted.verdict(signer.edoc(XML))).isEqualTo(verdict);
    }

    @Test
    void algorithmThatRunsOutIsNotGoodForEver() {
        byte[] edoc = authority.issue(new Request(SUBJECT).key(rsa(2048))).edoc(XML);

        assertThat(trusted.verdict(edoc, Instant.parse("2028-06-01T00:00:00Z"))).isEqualTo("-");
        assertThat(trusted.verdict(edoc, Instant.parse("2029-06-01T00:00:00Z"))).startsWith("SIGNATURE_ALGORITHM");
    }

    @Test
    void extensionDoesNotExcuseFromRevocationData() {
        authority.publishRevocations(folder.resolve("crl"), "authority", Duration.ofDays(1));
        assertThat(folder.resolve("crl").resolve("authority.crl").toFile().delete())
                .isTrue();
        for (String extension : List.of("2.5.29.56", "0.4.0.194121.2.1")) {
            Signer signer = authority.issue(
                    new Request(SUBJECT).extension(new ASN1ObjectIdentifier(extension), false, DERNull.INSTANCE));

            assertThat(trusted.verdict(signer.edoc(XML))).as(extension).startsWith("SIGNATURE_NOT_TRUSTED");
        }
    }

    @Test
    void revocationListThatNeverRunsOutDoesNotCount() {
        authority.publishRevocations(folder.resolve("crl"), "authority", (Duration) null);

        assertThat(trusted.verdict(authority.organisation("X", Document.VOEN).edoc(XML)))
                .startsWith("SIGNATURE_NOT_TRUSTED");
    }

    @Test
    void certificateThatItsOwnerIssuedNamesNobody() {
        var self = new Authority("Özü");
        self.publishAnchor(folder.resolve("trust"), "self");
        self.publishRevocations(folder.resolve("crl"), "self");
        Signer signer = self.itself(new Request(SUBJECT));
        assertThat(signer.certificate().getIssuerX500Principal())
                .isEqualTo(signer.certificate().getSubjectX500Principal());

        assertThat(trusted.verdict(signer.edoc(XML))).startsWith("SIGNATURE_NOT_TRUSTED");
    }

    static Stream<Arguments> centres() {
        var elsewhere = new GeneralSubtree(new GeneralName(new X500Name("C=EE")));
        return Stream.of(
                arguments("plain", change(request -> request), "-"),
                arguments(
                        "for another country",
                        change(request -> request.extension(
                                Extension.nameConstraints,
                                true,
                                new NameConstraints(new GeneralSubtree[] {elsewhere}, new GeneralSubtree[0]))),
                        UNTRUSTED),
                arguments(
                        "that asks for a policy",
                        change(request -> request.extension(
                                Extension.policyConstraints,
                                true,
                                new PolicyConstraints(java.math.BigInteger.ZERO, (java.math.BigInteger) null))),
                        UNTRUSTED),
                arguments(
                        "with a critical extension that we do not know",
                        change(request ->
                                request.extension(new ASN1ObjectIdentifier("1.2.3.4"), true, DERNull.INSTANCE)),
                        UNTRUSTED),
                arguments("that may not issue", usage(KeyUsage.cRLSign), UNTRUSTED));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("centres")
    void centreIssuesOnlyWhatItMay(String what, UnaryOperator<Request> change, String verdict) {
        Authority centre = authority.under("Alt mərkəz", change);
        centre.publishRevocations(folder.resolve("crl"), "centre");

        assertThat(trusted.verdict(centre.issue(new Request(SUBJECT)).edoc(XML)))
                .isEqualTo(verdict);
    }

    // ---- signatures

    static Stream<Arguments> signatures() {
        return Stream.of(
                arguments("as it is", forged((forgery, document) -> {}), "-"),
                arguments(
                        "an element that XAdES does not know",
                        forged((forgery, document) -> {
                            Element more = document.createElementNS("urn:x", "x:more");
                            more.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:x", "urn:x");
                            forgery.first("SignedSignatureProperties").appendChild(more);
                        }),
                        "SIGNATURE_FORM SIG_CONSTRAINTS_FAILURE"),
                arguments(
                        "no reference to the certificate",
                        forged((forgery, document) -> remove(forgery.first("SigningCertificateV2"))),
                        "SIGNATURE_FORM"),
                arguments(
                        "another certificate's digest",
                        forged((forgery, document) ->
                                forgery.digest(forgery.first("CertDigest"), "SHA-256", new byte[1])),
                        "SIGNATURE_FORM"),
                arguments(
                        "weak digest of the certificate",
                        forged((forgery, document) -> weaken(forgery)),
                        "SIGNATURE_ALGORITHM"),
                arguments(
                        "two certificates",
                        forged((forgery, document) -> forgery.first("SigningCertificateV2")
                                .getParentNode()
                                .insertBefore(
                                        forgery.first("SigningCertificateV2").cloneNode(true),
                                        forgery.first("SigningCertificateV2"))),
                        "SIGNATURE_FORM"),
                arguments(
                        "a certificate beside it that is not in the chain",
                        forged((forgery, document) -> {
                            Element other = (Element) forgery.first("Cert").cloneNode(true);
                            forgery.first("SigningCertificateV2").appendChild(other);
                            forgery.digest(other, "SHA-256", new byte[1]);
                        }),
                        "SIGNATURE_FORM"),
                arguments(
                        "another issuer's serial number",
                        forged((forgery, document) -> {
                            Element serial = forgery.first("IssuerSerialV2");
                            serial.setTextContent(otherSerial(serial.getTextContent()));
                        }),
                        "SIGNATURE_FORM"));
    }

    private static BiConsumer<Forgery, org.w3c.dom.Document> forged(BiConsumer<Forgery, org.w3c.dom.Document> change) {
        return change;
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static void weaken(Forgery forgery) {
        Element digest = forgery.first("CertDigest");
        ((Element) digest.getElementsByTagNameNS("*", "DigestMethod").item(0))
                .setAttribute("Algorithm", "http://www.w3.org/2000/09/xmldsig#sha1");
        forgery.digest(digest, "SHA-1", forgery.certificate());
    }

    /** The last digits of the serial number are the last bytes of the structure. */
    private static String otherSerial(String base64) {
        byte[] bytes = java.util.Base64.getMimeDecoder().decode(base64);
        bytes[bytes.length - 1] ^= 0x55;
        return java.util.Base64.getEncoder().encodeToString(bytes);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("signatures")
    void signatureNamesOneCertificateInOneWay(
            String what, BiConsumer<Forgery, org.w3c.dom.Document> change, String verdict) {
        Signer signer = authority.organisation("Sınaq", Document.VOEN);
        Forgery forgery = Forgery.of(signer, signer.edoc(XML));

        byte[] forged =
                forgery.change(document -> change.accept(forgery, document)).signed();

        assertThat(trusted.verdict(forged)).startsWith(verdict);
    }

    @Test
    void signatureUnderAPolicyCounts() {
        byte[] edoc = authority.organisation("Sınaq", Document.VOEN).edoc(XML, signing -> signing.bLevel()
                .setSignaturePolicy(policy()));

        assertThat(trusted.verdict(edoc)).isEqualTo("-");
    }

    private static Policy policy() {
        var policy = new Policy();
        policy.setId("urn:oid:1.2.3.4.5");
        policy.setDigestAlgorithm(DigestAlgorithm.SHA256);
        policy.setDigestValue(new byte[32]);
        return policy;
    }

    @Test
    void listWithinTheSignatureDoesNotCoverFiles() {
        Signer signer = authority.organisation("Sınaq", Document.VOEN);
        Forgery forgery = Forgery.of(signer, signer.edoc(XML));
        byte[] forged = forgery.change(document -> {
                    String ds = forgery.first("Signature").getNamespaceURI();
                    Element list = document.createElementNS(ds, "ds:Manifest");
                    list.setAttribute("Id", "list");
                    Element object = document.createElementNS(ds, "ds:Object");
                    object.appendChild(list);
                    list.appendChild(forgery.reference("notification.xml"));
                    forgery.first("Signature").appendChild(object);
                })
                .signed();

        assertThat(trusted.verdict(forged)).isEqualTo("SIGNATURE_FORM Object");
    }
}
