package az.bildiris.demo;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** The purpose of a certificate; as on a person's card, one for signing documents is not for signing in. */
enum Purpose {
    AUTHORITY(KeyUsage.keyCertSign | KeyUsage.cRLSign, ""),
    SIGNATURE(KeyUsage.nonRepudiation, ""),
    SIGN_IN(KeyUsage.digitalSignature, "1.3.6.1.5.5.7.3.2"),
    SERVER(KeyUsage.digitalSignature, "1.3.6.1.5.5.7.3.1");

    private final int usage;
    private final String extended;

    Purpose(int usage, String extended) {
        this.usage = usage;
        this.extended = extended;
    }

    KeyUsage usage() {
        return new KeyUsage(usage);
    }

    /** The extended key usage for TLS (RFC 5280, 4.2.1.12). */
    Optional<ExtendedKeyUsage> extended() {
        return Optional.of(extended)
                .filter(oid -> !oid.isEmpty())
                .map(oid -> new ExtendedKeyUsage(KeyPurposeId.getInstance(new ASN1ObjectIdentifier(oid))));
    }
}
