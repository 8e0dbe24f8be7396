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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
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
    private final KeyPair keys;
    private final X509Certificate certificate;
    private final Set<BigInteger> revoked = new HashSet<>();
    private int issued = 1;

    /** A root, which signs itself. */
    public Authority(String commonName) {
        name = named(commonName);
        keys = keys();
        certificate = certificate(authorityRequest(name, keys));
    }

    private Authority(X500Name name, KeyPair keys, X509Certificate certificate) {
        this.name = name;
        this.keys = keys;
        this.certificate = certificate;
    }

    /** A centre whose certificate this one has issued, with what {@code change} makes of it. */
    public Authority under(String commonName, UnaryOperator<Request> change) {
        X500Name subject = named(commonName);
        KeyPair pair = keys();
        return new Authority(subject, pair, certificate(change.apply(authorityRequest(subject, pair))));
    }

    private static X500Name named(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "AZ")
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    private static Request authorityRequest(X500Name subject, KeyPair pair) {
        return new Request(subject)
                .key(pair)
                .extension(Extension.basicConstraints, true, new BasicConstraints(true))
                .usage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
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
        return issue(new Request(subject.build()));
    }

    /** The authority's own key with a certificate that says it issued itself. */
    public Signer itself(Request request) {
        X509Certificate own = new Authority(request.subject, keys, certificate).certificate(request.key(keys));
        return new Signer(keys.getPrivate(), own, own);
    }

    /** What a certificate is made of; a test changes what it is about. */
    public static final class Request {
        private final X500Name subject;
        private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
        private KeyPair pair = keys();
        private BigInteger serial;
        private Instant from = Instant.now().minus(LIFE);
        private String algorithm = "SHA256withECDSA";

        public Request(X500Name subject) {
            this.subject = subject;
            extension(Extension.basicConstraints, true, new BasicConstraints(false));
            usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        }

        public Request usage(int bits) {
            return extension(Extension.keyUsage, true, new KeyUsage(bits));
        }

        public Request extension(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
            try {
                extensions.put(id, Extension.create(id, critical, value));
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Request without(ASN1ObjectIdentifier id) {
            extensions.put(id, null);
            return this;
        }

        public Request key(KeyPair ofWhom) {
            pair = ofWhom;
            return this;
        }

        public Request serial(BigInteger number) {
            serial = number;
            return this;
        }

        public Request from(Instant begin) {
            from = begin;
            return this;
        }

        /** By which the centre signs it. */
        public Request algorithm(String name) {
            algorithm = name;
            return this;
        }
    }

    /** A signer with that certificate, whatever it says. */
    public Signer issue(Request request) {
        return new Signer(request.pair.getPrivate(), certificate(request), certificate);
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

    /** The same, to be renewed after {@code goodFor} from now; null does not say when. */
    public void publishRevocations(Path folder, String file, Duration goodFor, Signer... revoked) {
        try {
            Instant now = Instant.now();
            var list = new JcaX509v2CRLBuilder(certificate, Date.from(now.minus(Duration.ofHours(3))));
            if (goodFor != null) {
                list.setNextUpdate(Date.from(now.plus(goodFor)));
            }
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

    /** A list of revoked certificates of that scope. */
    public byte[] revocationList(Instant from, IssuingDistributionPoint scope, Signer... revoked) {
        try {
            var list = new JcaX509v2CRLBuilder(certificate, Date.from(from));
            list.setNextUpdate(Date.from(from.plus(LIFE)));
            for (Signer signer : revoked) {
                list.addCRLEntry(signer.certificate().getSerialNumber(), Date.from(from), CRLReason.keyCompromise);
            }
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            if (scope != null) {
                list.addExtension(Extension.issuingDistributionPoint, true, scope);
            }
            return list.build(signing()).getEncoded();
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
        return answerOcsp(request, goodFor, new Signer(keys.getPrivate(), certificate, certificate));
    }

    /** The same, by whoever answers in the centre's place. */
    public byte[] answerOcsp(byte[] request, Duration goodFor, Signer responder) {
        try {
            Instant now = Instant.now();
            var answer = new JcaBasicOCSPRespBuilder(
                    responder.certificate().getPublicKey(),
                    new JcaDigestCalculatorProviderBuilder().build().get(RespID.HASH_SHA1));
            for (Req asked : new OCSPReq(request).getRequestList()) {
                CertificateStatus status = revoked.contains(asked.getCertID().getSerialNumber())
                        ? new RevokedStatus(Date.from(now.minus(Duration.ofHours(1))), CRLReason.keyCompromise)
                        : CertificateStatus.GOOD;
                answer.addResponse(asked.getCertID(), status, Date.from(now), Date.from(now.plus(goodFor)), null);
            }
            return new OCSPRespBuilder()
                    .build(
                            OCSPRespBuilder.SUCCESSFUL,
                            answer.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA").build(responder.key()),
                                    new X509CertificateHolder[] {new JcaX509CertificateHolder(responder.certificate())},
                                    Date.from(now)))
                    .getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OCSPException | OperatorCreationException | CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certificate(Request request) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    name,
                    request.serial == null ? BigInteger.valueOf(issued++) : request.serial,
                    Date.from(request.from),
                    Date.from(Instant.now().plus(LIFE)),
                    request.subject,
                    request.pair.getPublic());
            var keyIds = new JcaX509ExtensionUtils();
            if (!request.extensions.containsKey(Extension.subjectKeyIdentifier)) {
                request.extension(
                        Extension.subjectKeyIdentifier,
                        false,
                        keyIds.createSubjectKeyIdentifier(request.pair.getPublic()));
            }
            if (!request.extensions.containsKey(Extension.authorityKeyIdentifier)) {
                request.extension(
                        Extension.authorityKeyIdentifier, false, keyIds.createAuthorityKeyIdentifier(keys.getPublic()));
            }
            for (Extension extension : request.extensions.values()) {
                if (extension != null) {
                    builder.addExtension(extension);
                }
            }
            var signing = new JcaContentSignerBuilder(request.algorithm).build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signing));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private ContentSigner signing() throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    public static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
