package az.bildiris.container.control;

import eu.europa.esig.dss.enumerations.RevocationType;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.ExternalResourcesOCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;

/**
 * The configured responder, asked once for each certificate until its answer's nextUpdate; answers are kept as files, so
 * that a responder that is away does not matter before they are stale, nor a restart. Addresses in certificates are never
 * asked: a stranger's certificate must not make this server call anywhere.
 */
final class OcspCache implements OCSPSource {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(OcspCache.class.getName());

    private final String folder;
    private final OnlineOCSPSource responder;
    private final Clock clock;

    OcspCache(Path folder, String url, Clock clock) {
        this.folder = folder.toString();
        this.clock = clock;
        responder = new Responder(url);
    }

    @Override
    public OCSPToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        if (issuer == null || certificate.isSelfSigned()) {
            return null;
        }
        Path file = Path.of(folder, certificate.getDSSIdAsString() + ".ocsp");
        OCSPToken kept = kept(file, certificate, issuer);
        if (kept != null
                && kept.getNextUpdate() != null
                && kept.getNextUpdate().toInstant().isAfter(clock.instant())) {
            return kept;
        }
        OCSPToken fresh = asked(certificate, issuer);
        if (fresh == null) {
            return kept; // how long a stale one counts is the caller's to decide
        }
        keep(file, fresh.getEncoded());
        return fresh;
    }

    private OCSPToken asked(CertificateToken certificate, CertificateToken issuer) {
        try {
            return responder.getRevocationToken(certificate, issuer);
        } catch (DSSException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The OCSP responder does not answer: {0}",
                    e.getClass().getName());
            return null;
        }
    }

    private static OCSPToken kept(Path file, CertificateToken certificate, CertificateToken issuer) {
        if (!Files.exists(file)) {
            return null;
        }
        return new ExternalResourcesOCSPSource(new FileDocument(file.toFile()))
                .getRevocationTokens(certificate, issuer).stream()
                        .filter(token -> token.getRevocationType() == RevocationType.OCSP)
                        .map(OCSPToken.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    private static void keep(Path file, byte[] response) {
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.write(Files.createTempFile(file.getParent(), "ocsp", ".part"), response);
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks one address, whatever a certificate says. */
    private static final class Responder extends OnlineOCSPSource {
        private static final long serialVersionUID = 1;
        private final String url;

        Responder(String url) {
            super(new OcspPost());
            this.url = url;
        }

        @Override
        protected List<String> getOCSPAccessURLs(CertificateToken certificate, List<String> alternatives) {
            return List.of(url);
        }
    }
}
