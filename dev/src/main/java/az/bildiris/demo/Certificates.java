package az.bildiris.demo;

import az.bildiris.edoc.SigningKey;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes X.509 certificates on P-256 that are valid for the whole time of the register, and revocation lists. */
final class Certificates {
    private static final Instant FROM = Instant.parse("2013-12-31T20:00:00Z");
    private static final Instant TO = Instant.parse("2039-12-31T20:00:00Z");
    private static final Duration CRL_LIFE = Duration.ofDays(30);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Certificates() {}

    /** A self-signed root certificate. */
    static SigningKey root(X500Name name) {
        KeyPair pair = pair();
        return new SigningKey(pair.getPrivate(), List.of(issue(name, pair, name, pair, Purpose.AUTHORITY)));
    }

    static SigningKey issued(X500Name name, SigningKey issuer, Purpose purpose) {
        KeyPair pair = pair();
        var issuerPair = new KeyPair(issuer.certificate().getPublicKey(), issuer.key());
        var issuerName = X500Name.getInstance(
                issuer.certificate().getSubjectX500Principal().getEncoded());
        var chain = new ArrayList<X509Certificate>();
        chain.add(issue(name, pair, issuerName, issuerPair, purpose));
        chain.addAll(issuer.chain());
        return new SigningKey(pair.getPrivate(), List.copyOf(chain));
    }

    private static X509Certificate issue(
            X500Name name, KeyPair pair, X500Name issuer, KeyPair issuerPair, Purpose purpose) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = new JcaX509v3CertificateBuilder(
                            issuer, serial(), Date.from(FROM), Date.from(TO), name, pair.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == Purpose.AUTHORITY))
                    .addExtension(Extension.keyUsage, true, purpose.usage())
                    .addExtension(
                            Extension.subjectKeyIdentifier,
                            false,
                            extensions.createSubjectKeyIdentifier(pair.getPublic()))
                    .addExtension(
                            Extension.authorityKeyIdentifier,
                            false,
                            extensions.createAuthorityKeyIdentifier(issuerPair.getPublic()));
            if (purpose.extended().isPresent()) {
                builder.addExtension(
                        Extension.extendedKeyUsage, false, purpose.extended().get());
            }
            if (purpose == Purpose.SERVER) {
                var names = new GeneralNames(new GeneralName(GeneralName.dNSName, "localhost"));
                builder.addExtension(Extension.subjectAlternativeName, false, names);
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerPair)));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A CRL that is valid for thirty days. */
    static X509CRL crl(SigningKey authority, Instant now, List<X509Certificate> revoked) {
        try {
            var builder = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(CRL_LIFE)));
            revoked.forEach(certificate ->
                    builder.addCRLEntry(certificate.getSerialNumber(), Date.from(FROM), CRLReason.keyCompromise));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(
                                    authority.certificate().getPublicKey()));
            var pair = new KeyPair(authority.certificate().getPublicKey(), authority.key());
            return new JcaX509CRLConverter().getCRL(builder.build(signer(pair)));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(KeyPair pair) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    }

    private static BigInteger serial() {
        return new BigInteger(127, RANDOM).setBit(120);
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
