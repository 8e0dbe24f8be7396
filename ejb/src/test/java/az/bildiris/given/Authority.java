package az.bildiris.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** A centre that issues signing certificates and says which of them it revoked; made anew for each test that wants one. */
public final class Authority {
    private static final Duration LIFE = Duration.ofDays(3650);

    private final X500Name name;
    private final KeyPair keys = keys();
    private final X509Certificate certificate;
    private final Set<BigInteger> revoked = new HashSet<>();
    private int issued = 1;

    public Authority(String commonName) {
        name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "AZ")
                .addRDN(BCStyle.CN, commonName)
                .build();
        certificate = certificate(name, keys, true);
    }

    /** A signer whose certificate names an organisation by its VÖEN. */
    public Signer organisation(String commonName, String voen) {
        return signer(Map.of(BCStyle.CN, commonName, BCStyle.ORGANIZATION_IDENTIFIER, "NTRAZ-" + voen));
    }

    /** A signer whose certificate names a person by FİN. */
    public Signer person(String commonName, String fin) {
        return signer(Map.of(BCStyle.CN, commonName, BCStyle.SERIALNUMBER, "PNOAZ-" + fin));
    }

    private Signer signer(Map<ASN1ObjectIdentifier, String> attributes) {
        var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "AZ");
        attributes.forEach(subject::addRDN);
        KeyPair pair = keys();
        return new Signer(pair.getPrivate(), certificate(subject.build(), pair, false), certificate);
    }

    /** Leaves the certificate to trust as {@code name.cer} in the folder. */
    public void publishAnchor(Path folder, String file) {
        try {
            Files.write(Files.createDirectories(folder).resolve(file + ".cer"), certificate.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Leaves the list of revoked certificates as {@code name.crl} in the folder; {@code revoked} an hour ago. */
    public void publishRevocations(Path folder, String file, Signer... revoked) {
        publishRevocations(folder, file, LIFE, revoked);
    }

    /** The same, to be renewed after {@code goodFor} from now. */
    public void publishRevocations(Path folder, String file, Duration goodFor, Signer... revoked) {
        try {
            Instant now = Instant.now();
            var list = new JcaX509v2CRLBuilder(certificate, Date.from(now.minus(Duration.ofHours(3))));
            list.setNextUpdate(Date.from(now.plus(goodFor)));
            for (Signer signer : revoked) {
                list.addCRLEntry(
                        signer.certificate().getSerialNumber(),
                        Date.from(now.minus(Duration.ofHours(1))),
                        CRLReason.keyCompromise);
            }
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            Files.write(
                    Files.createDirectories(folder).resolve(file + ".crl"),
                    list.build(signing()).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on a responder says that the signer's certificate was revoked an hour ago. */
    public void revoke(Signer signer) {
        revoked.add(signer.certificate().getSerialNumber());
    }

    /** The answer of this centre's OCSP responder to a request, good for that long. */
    public byte[] answerOcsp(byte[] request, Duration goodFor) {
        try {
            Instant now = Instant.now();
            var answer = new JcaBasicOCSPRespBuilder(
                    keys.getPublic(),
                    new JcaDigestCalculatorProviderBuilder().build().get(RespID.HASH_SHA1));
            for (Req asked : new OCSPReq(request).getRequestList()) {
                CertificateStatus status = revoked.contains(asked.getCertID().getSerialNumber())
                        ? new RevokedStatus(Date.from(now.minus(Duration.ofHours(1))), CRLReason.keyCompromise)
                        : CertificateStatus.GOOD;
                answer.addResponse(asked.getCertID(), status, Date.from(now), Date.from(now.plus(goodFor)), null);
            }
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, answer.build(signing(), null, Date.from(now)))
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OCSPException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(X500Name subject, KeyPair pair, boolean authority) {
        try {
            Instant now = Instant.now();
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.valueOf(issued++),
                    Date.from(now.minus(LIFE)),
                    Date.from(now.plus(LIFE)),
                    subject,
                    pair.getPublic());
            var extensions = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            int usage = authority
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            builder.addExtension(
                    Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            builder.addExtension(
                    Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(keys.getPublic()));
            return new JcaX509CertificateConverter().getCertificate(builder.build(signing()));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signing() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
