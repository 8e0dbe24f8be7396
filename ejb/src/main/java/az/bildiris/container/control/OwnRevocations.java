package az.bildiris.container.control;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.enumerations.RevocationType;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.io.ByteArrayInputStream;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/**
 * Revocation data about a signer's certificate from the operator's own folder and responder. They are read beside DSS,
 * which prefers the newest list, even one inside the signature or one of another scope (RFC 5280, 5.2.5).
 */
final class OwnRevocations {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final CertificateToken certificate;
    private final List<RevocationToken<?>> known;

    OwnRevocations(CertificateToken certificate, List<RevocationToken<?>> known) {
        this.certificate = certificate;
        this.known = known;
    }

    /** Whether any of the data, of whatever scope, says that the certificate was revoked by then. */
    boolean revoked(Instant at) {
        return known.stream()
                .filter(word -> word.getStatus() == CertificateStatus.REVOKED)
                .anyMatch(word -> word.getRevocationDate() == null
                        || !word.getRevocationDate().toInstant().isAfter(at));
    }

    /** The latest data about this certificate that are not from the future. */
    Optional<RevocationToken<?>> latest(Instant now) {
        return known.stream()
                .filter(word ->
                        word.getStatus() == CertificateStatus.GOOD || word.getStatus() == CertificateStatus.REVOKED)
                .filter(word -> !word.getThisUpdate().toInstant().isAfter(now.plus(CLOCKS_DIFFER)))
                .filter(word -> word.getRevocationType() == RevocationType.OCSP || covers(word.getEncoded()))
                .max(Comparator.comparing(RevocationToken::getThisUpdate));
    }

    private boolean covers(byte[] list) {
        try {
            X509CRL crl = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
            byte[] extension = crl.getExtensionValue(Extension.issuingDistributionPoint.getId());
            if (extension == null) {
                return true;
            }
            var scope = IssuingDistributionPoint.getInstance(
                    ASN1OctetString.getInstance(extension).getOctets());
            Set<String> points = pointsOfCertificate();
            return !scope.onlyContainsCACerts()
                    && !scope.onlyContainsAttributeCerts()
                    && !scope.isIndirectCRL()
                    && scope.getOnlySomeReasons() == null
                    && (points.isEmpty()
                            || scope.getDistributionPoint() == null
                            || names(scope.getDistributionPoint()).anyMatch(points::contains));
        } catch (CertificateException | CRLException | IllegalArgumentException e) {
            return false;
        }
    }

    private Set<String> pointsOfCertificate() {
        byte[] extension = certificate.getCertificate().getExtensionValue(Extension.cRLDistributionPoints.getId());
        if (extension == null) {
            return Set.of();
        }
        return Stream.of(CRLDistPoint.getInstance(
                                ASN1OctetString.getInstance(extension).getOctets())
                        .getDistributionPoints())
                .map(DistributionPoint::getDistributionPoint)
                .filter(point -> point != null)
                .flatMap(OwnRevocations::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(DistributionPointName point) {
        return point.getType() == DistributionPointName.FULL_NAME
                ? Stream.of(GeneralNames.getInstance(point.getName()).getNames())
                        .filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                        .map(name -> name.getName().toString())
                : Stream.empty();
    }
}
