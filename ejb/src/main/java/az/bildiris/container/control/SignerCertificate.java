package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CERTIFICATE_NOT_FOR_SIGNING;
import static az.bildiris.refusal.RefusalCode.CERTIFICATE_UNREADABLE;

import az.bildiris.platform.Setting;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * The owner's identifiers and the key's purpose in a signer's certificate, read here beside DSS (RFC 5280).
 * Certification centres write names in many ways, so a value that cannot be shown or stored is replaced by the next one
 * that names the signer.
 */
final class SignerCertificate {
    static final int LONGEST_NAME = 255;
    /** Most decimal digits of a stored serial number; the standard's 20 octets have 49 (4.1.2.2). */
    static final int LONGEST_SERIAL = 64;

    private static final int CONTENT_COMMITMENT = 1;
    private static final int CERTIFICATES = 5;
    private static final int REVOCATION_LISTS = 6;

    /** Purposes of keys for servers, signing in, programs, time stamps and OCSP. */
    private static final Set<String> OTHER_PURPOSES = Set.of(
            "1.3.6.1.5.5.7.3.1",
            "1.3.6.1.5.5.7.3.2",
            "1.3.6.1.5.5.7.3.3",
            "1.3.6.1.5.5.7.3.8",
            "1.3.6.1.5.5.7.3.9",
            "1.3.6.1.4.1.311.20.2.2");

    private final X509Certificate certificate;
    private final X500Name subject;

    SignerCertificate(X509Certificate certificate) {
        this.certificate = certificate;
        this.subject =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    }

    /** Throws {@link Refused} unless the key is for signing documents (contentCommitment) and for nothing else. */
    void requireForSigning() {
        boolean[] usage = certificate.getKeyUsage();
        if (usage == null || !usage[CONTENT_COMMITMENT] || usage[CERTIFICATES] || usage[REVOCATION_LISTS]) {
            throw notForSigning("keyUsage");
        }
        if (certificate.getBasicConstraints() >= 0) {
            throw notForSigning("basicConstraints");
        }
        try {
            List<String> purposes = certificate.getExtendedKeyUsage();
            if (purposes != null && purposes.stream().anyMatch(OTHER_PURPOSES::contains)) {
                throw notForSigning("extendedKeyUsage");
            }
        } catch (CertificateParsingException e) {
            throw notForSigning("extendedKeyUsage");
        }
    }

    /**
     * Name of the signer: the common name, else given name and surname, the pseudonym, the organisation, the subject's
     * serial number.
     */
    String name() {
        String person = Stream.of(BCStyle.GIVENNAME, BCStyle.SURNAME)
                .flatMap(attribute -> values(subject, attribute).limit(1))
                .reduce((given, surname) -> given + " " + surname)
                .orElse("");
        return Stream.of(
                        values(subject, BCStyle.CN),
                        Stream.of(person),
                        values(subject, BCStyle.PSEUDONYM),
                        values(subject, BCStyle.O),
                        values(subject, BCStyle.SERIALNUMBER),
                        values(subject, BCStyle.ORGANIZATION_IDENTIFIER))
                .flatMap(found -> found)
                .filter(SignerCertificate::usable)
                .findFirst()
                .orElseThrow(() -> unreadable("subject"));
    }

    /** All VÖENs or FİNs of the subject, without their prefix. */
    Set<String> identifiers(ASN1ObjectIdentifier attribute, Setting prefix) {
        var found = new LinkedHashSet<String>();
        values(subject, attribute)
                .filter(value -> value.startsWith(prefix.value()))
                .forEach(value -> found.add(value.substring(prefix.value().length())));
        return found;
    }

    /** The serial number in decimal digits. */
    String serial() {
        String serial = certificate.getSerialNumber().toString();
        if (serial.length() > LONGEST_SERIAL) {
            throw unreadable("serialNumber");
        }
        return serial;
    }

    /** The issuer's common name, else its organisation. */
    String issuer() {
        X500Name issuer =
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        return Stream.of(BCStyle.CN, BCStyle.O, BCStyle.OU)
                .flatMap(attribute -> values(issuer, attribute))
                .filter(SignerCertificate::usable)
                .findFirst()
                .orElseThrow(() -> unreadable("issuer"));
    }

    Instant validFrom() {
        return certificate.getNotBefore().toInstant();
    }

    Instant validUntil() {
        return certificate.getNotAfter().toInstant();
    }

    private static boolean usable(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(sign -> Character.isISOControl(sign)
                                || Character.getType(sign) == Character.FORMAT
                                || !Character.isDefined(sign));
    }

    private static Stream<String> values(X500Name name, ASN1ObjectIdentifier attribute) {
        return Arrays.stream(name.getRDNs())
                .map(RDN::getTypesAndValues)
                .flatMap(Arrays::stream)
                .filter(pair -> pair.getType().equals(attribute))
                .map(AttributeTypeAndValue::getValue)
                .map(value ->
                        value instanceof ASN1String text ? text.getString().strip() : "");
    }

    private static Refused notForSigning(String where) {
        return new Refused(Finding.readable(CERTIFICATE_NOT_FOR_SIGNING, where));
    }

    private static Refused unreadable(String where) {
        return new Refused(Finding.readable(CERTIFICATE_UNREADABLE, where));
    }
}
