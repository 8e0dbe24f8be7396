package az.bildiris.container.control;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.FileCacheOCSPSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.nio.file.Path;
import java.util.List;

/**
 * Answers of the configured OCSP responder, kept as files until their nextUpdate. Until then neither a restart nor a
 * responder that is down matters. Addresses in certificates are never asked, since a stranger's certificate must not
 * make this server call any host.
 */
final class OcspAnswers extends FileCacheOCSPSource {
    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(OcspAnswers.class.getName());

    private final String url;

    OcspAnswers(Path folder, String url) {
        super(new Responder(url));
        this.url = url;
        setFileCacheDirectory(folder.toFile());
        setRemoveExpired(false);
    }

    @Override
    public OCSPToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        if (issuer == null || certificate.isSelfSigned()) {
            return null;
        }
        try {
            return super.getRevocationToken(certificate, issuer);
        } catch (DSSException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The OCSP responder does not answer: {0}",
                    e.getClass().getName());
            return kept(certificate, issuer); // the caller decides how long a stale answer is accepted
        }
    }

    private OCSPToken kept(CertificateToken certificate, CertificateToken issuer) {
        return findRevocations(getRevocationTokenKey(certificate, url), certificate, issuer).stream()
                .map(OCSPToken.class::cast)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected List<String> getRevocationAccessUrls(CertificateToken certificate) {
        return List.of(url);
    }

    /** Asks the configured address only, whatever a certificate says. */
    private static final class Responder extends OnlineOCSPSource {
        private static final long serialVersionUID = 1;
        private static final int PATIENCE_MS = 5_000;

        private final String url;

        Responder(String url) {
            super(loader());
            this.url = url;
        }

        private static OCSPDataLoader loader() {
            var loader = new OCSPDataLoader();
            loader.setTimeoutConnection(PATIENCE_MS);
            loader.setTimeoutSocket(PATIENCE_MS);
            loader.setTimeoutResponse(PATIENCE_MS);
            loader.setRedirectsEnabled(false);
            return loader;
        }

        @Override
        protected List<String> getOCSPAccessURLs(CertificateToken certificate, List<String> alternatives) {
            return List.of(url);
        }
    }
}
