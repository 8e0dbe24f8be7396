package az.bildiris.given;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A service that stamps whatever time it is told (RFC 3161). */
public record TimeStamps(Signer service, Optional<GeneralName> name, Instant time) implements TSPSource {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

    public TimeStamps(Signer service) {
        this(service, Optional.empty(), Instant.now());
    }

    /** That tells a name within each stamp. */
    public TimeStamps named(GeneralName told) {
        return new TimeStamps(service, Optional.of(told), time);
    }

    /** That stamps this time. */
    public TimeStamps at(Instant when) {
        return new TimeStamps(service, name, when);
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            TimeStampRequest request = new TimeStampRequestGenerator()
                    .generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, BigInteger.ONE);
            var generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder()
                            .build("SHA256withECDSA", service.key(), service.certificate()),
                    new JcaDigestCalculatorProviderBuilder()
                            .build()
                            .get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(
                                    new ASN1ObjectIdentifier(DigestAlgorithm.SHA256.getOid()))),
                    POLICY);
            generator.addCertificates(new JcaCertStore(List.of(service.certificate(), service.issuer())));
            name.ifPresent(generator::setTSA);
            return new TimestampBinary(
                    generator.generate(request, BigInteger.TEN, Date.from(time)).getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
