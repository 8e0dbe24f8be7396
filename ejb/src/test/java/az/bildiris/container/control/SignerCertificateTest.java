package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import az.bildiris.container.Signature;
import az.bildiris.given.Authority;
import az.bildiris.given.Authority.Request;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.registration.control.RegistrationRules;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Certificates as centres write them, and as nobody should. */
class SignerCertificateTest {
    private static final byte[] XML = Document.conclusion().xml();

    private final Authority authority = new Authority("Sınaq mərkəzi");

    @TempDir
    Path folder;

    private TrustedFolder trusted;

    @BeforeEach
    void trust() {
        trusted = TrustedFolder.of(authority, folder);
    }

    /** Attributes in pairs of type and text, and the name by which the signer is shown. */
    static Stream<Arguments> names() {
        return Stream.of(
                arguments("Əliyev Rəşad", subject(BCStyle.CN, "Əliyev Rəşad")),
                arguments("Rəşad Əliyev", subject(BCStyle.GIVENNAME, "Rəşad", BCStyle.SURNAME, "Əliyev")),
                arguments("Əliyev", subject(BCStyle.SURNAME, "Əliyev")),
                arguments("Kölgə", subject(BCStyle.PSEUDONYM, "Kölgə")),
                arguments("PNOAZ-8HT2K5C", subject(BCStyle.SERIALNUMBER, "PNOAZ-8HT2K5C")),
                arguments("NTRAZ-0012345691", subject()),
                arguments("Birinci", subject(BCStyle.CN, "Birinci", BCStyle.CN, "İkinci")),
                arguments("ə".repeat(255), subject(BCStyle.CN, "ə".repeat(255))),
                arguments("Əliyev", subject(BCStyle.CN, "x".repeat(256), BCStyle.SURNAME, "Əliyev")),
                arguments("Əliyev", subject(BCStyle.CN, "Kamil\u0000.az", BCStyle.SURNAME, "Əliyev")),
                arguments("Əliyev", subject(BCStyle.CN, "\u202Elimak", BCStyle.SURNAME, "Əliyev")),
                arguments("Əliyev", subject(BCStyle.CN, " \u200B ", BCStyle.SURNAME, "Əliyev")));
    }

    private static X500Name subject(Object... attributes) {
        var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "AZ");
        for (int i = 0; i < attributes.length; i += 2) {
            ASN1Encodable text = new DERUTF8String((String) attributes[i + 1]);
            name.addRDN((ASN1ObjectIdentifier) attributes[i], text);
        }
        return name.addRDN(BCStyle.ORGANIZATION_IDENTIFIER, new DERUTF8String("NTRAZ-" + Document.VOEN))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void signerHasAName(String shown, X500Name subject) {
        Signature signature = opened(authority.issue(new Request(subject)));

        assertThat(signature.signerName()).isEqualTo(shown);
        assertThat(signature.organisations()).containsExactly(Document.VOEN);
    }

    private Signature opened(Signer signer) {
        return trusted.opening().notification(signer.edoc(XML), Instant.now()).signature();
    }

    @Test
    void certificateThatNamesNobodyIsRefused() {
        Signer nobody = authority.issue(new Request(new X500Name("C=AZ")));

        assertThat(trusted.verdict(nobody.edoc(XML))).isEqualTo("CERTIFICATE_UNREADABLE subject");
    }

    @Test
    void ofTwoOrganisationsEachCounts() {
        Signer both = authority.issue(
                new Request(subject(BCStyle.ORGANIZATION_IDENTIFIER, "NTRAZ-0012345801", BCStyle.CN, "X")));

        assertThat(opened(both).organisations()).containsExactly("0012345801", Document.VOEN);
    }

    @Test
    void serialNumberHasSixtyFourDigitsAtMost() {
        BigInteger longest = BigInteger.TEN.pow(64).subtract(BigInteger.ONE);

        assertThat(opened(authority.issue(new Request(subject()).serial(longest)))
                        .certificateSerial())
                .isEqualTo("9".repeat(64));
        assertThat(trusted.verdict(authority
                        .issue(new Request(subject()).serial(longest.add(BigInteger.ONE)))
                        .edoc(XML)))
                .isEqualTo("CERTIFICATE_UNREADABLE serialNumber");
    }

    // ---- when it was signed

    @Test
    void signersClockMayBeFiveMinutesAhead() {
        Signer signer = authority.organisation("Sınaq", Document.VOEN);
        Instant now = Instant.now();

        assertThat(trusted.verdict(signedAt(signer, now.plus(Duration.ofMinutes(5))), now))
                .isEqualTo("-");
        assertThat(trusted.verdict(
                        signedAt(signer, now.plus(Duration.ofMinutes(5)).plusSeconds(2)), now))
                .startsWith("SIGNATURE_TIME_AHEAD");
        assertThat(trusted.verdict(signedAt(signer, now.plus(Duration.ofDays(730))), now))
                .startsWith("SIGNATURE_TIME_AHEAD");
    }

    /** Not refused: the time of registration is the proof. A warning tells it, see WarningRules. */
    @Test
    void timeBeforeTheCertificatesBeginningIsShownAsClaimed() {
        Instant begin = Instant.now().minus(Duration.ofDays(1));
        Signer signer = authority.issue(new Request(subject()).from(begin));

        Signature signature = trusted.opening()
                .notification(signedAt(signer, begin.minus(Duration.ofDays(2))), Instant.now())
                .signature();

        assertThat(signature.signedAt()).isBefore(signature.certificateValidFrom());
        assertThat(warnings(signature, "2026-01-01")).containsExactly(WarningCode.SIGNED_BEFORE_CERTIFICATE);
    }

    @Test
    void timeBeforeTheContractWasConcludedIsWarned() {
        Signer signer = authority.organisation("Sınaq", Document.VOEN);
        Signature signature = trusted.opening()
                .notification(signedAt(signer, Instant.parse("2026-03-01T19:59:59Z")), Instant.now())
                .signature();

        assertThat(warnings(signature, "2026-03-01")).isEmpty();
        assertThat(warnings(signature, "2026-03-02")).containsExactly(WarningCode.SIGNED_BEFORE_CONCLUSION);
    }

    private static List<WarningCode> warnings(Signature signature, String concludedOn) {
        Document document = Document.conclusion().with("date", concludedOn).with("contract.concludedOn", concludedOn);
        return new RegistrationRules()
                        .warnings(
                                document.content(),
                                document.fields(),
                                Optional.of(signature),
                                Instant.now(),
                                ShippedLists.all())
                        .stream()
                        .map(Warning::code)
                        .filter(code -> code.name().startsWith("SIGNED"))
                        .toList();
    }

    private static byte[] signedAt(Signer signer, Instant time) {
        return signer.edoc(XML, signing -> signing.bLevel().setSigningDate(Date.from(time)));
    }
}
