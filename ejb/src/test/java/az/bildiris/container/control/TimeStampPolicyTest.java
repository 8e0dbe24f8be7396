package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import az.bildiris.given.Authority;
import az.bildiris.given.Authority.Request;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.given.TimeStamps;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What signature-policy.properties decides of time stamps, each with one that it is about: whatever they say, the proof is the
 * register's own time.
 */
class TimeStampPolicyTest {
    private static final byte[] XML = Document.conclusion().xml();
    private static final X500Name SERVICE = new X500Name("C=AZ,CN=Vaxt möhürü");

    /** Two hours ago; what is revoked was revoked one hour ago. */
    private final Instant claimed = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

    private final Authority authority = new Authority("Sınaq mərkəzi");
    private final Signer employer = authority.organisation("Sınaq", Document.VOEN);

    @TempDir
    Path folder;

    private TrustedFolder trusted;

    @BeforeEach
    void trust() {
        trusted = TrustedFolder.of(authority, folder);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("right", kind(own -> own)),
                arguments("with its service's name", kind(own -> own.named(new GeneralName(SERVICE)))),
                // TSAGeneralNameContentMatch (RFC 3161, 2.4.2)
                arguments(
                        "with another's name", kind(own -> own.named(new GeneralName(new X500Name("C=AZ,CN=Başqa"))))),
                // TimestampDelay
                arguments("two hours late", kind(own -> own.at(Instant.now()))),
                arguments(
                        "of a service that nobody trusts", kind(own -> new TimeStamps(service(new Authority("Yad"))))));
    }

    private static UnaryOperator<TimeStamps> kind(UnaryOperator<TimeStamps> kind) {
        return kind;
    }

    private static Signer service(Authority by) {
        return by.issue(new Request(SERVICE)
                .usage(KeyUsage.digitalSignature)
                .extension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void timeStampRefusesNothingAndProvesNothing(String what, UnaryOperator<TimeStamps> kind) {
        requireNothing(Optional.empty(), kind.apply(new TimeStamps(service(authority)).at(claimed)));
    }

    /** Coherence: the files' stamp is younger than the signature's, which cannot be. */
    @Test
    void timeStampsInAnImpossibleOrderProveNothingEither() {
        var stamps = new TimeStamps(service(authority));
        requireNothing(Optional.of(stamps.at(Instant.now())), stamps.at(claimed));
    }

    /** The time that is proven is the register's, and a certificate that was revoked since does not become good again. */
    private void requireNothing(Optional<TimeStamps> files, TimeStamps signature) {
        byte[] edoc = employer.stamped(
                XML, files, signature, signing -> signing.bLevel().setSigningDate(Date.from(claimed)));
        Instant at = Instant.now();

        assertThat(trusted.opening().notification(edoc, at).signature().provenAt())
                .isCloseTo(at, within(1, ChronoUnit.SECONDS));
        authority.publishRevocations(folder.resolve("crl"), "authority", employer);
        assertThat(trusted.verdict(edoc)).isEqualTo("SIGNATURE_NOT_TRUSTED REVOKED_NO_POE");
    }
}
