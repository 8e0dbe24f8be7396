package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTest {
    private static final int THREADS = 8;
    private static final int CERTIFICATES = 16;
    private static final int STARTS = 200;

    private final Authority authority = new Authority("Nümunə ASAN İmza mərkəzi");

    @TempDir
    Path folder;

    /** Two documents may arrive at once, the first ones after a start among them. */
    @Test
    void manyMayAskForRevocationsAtOnce() throws Exception {
        authority.publishAnchor(folder.resolve("trust"), "authority");
        authority.publishRevocations(folder.resolve("crl"), "authority");
        SettingsOutsideTheServer.give(
                Setting.TRUST_ANCHORS, folder.resolve("trust").toString());
        SettingsOutsideTheServer.give(Setting.CRL_DIR, folder.resolve("crl").toString());
        List<CertificateToken> certificates = IntStream.range(0, CERTIFICATES)
                .mapToObj(i -> new CertificateToken(
                        authority.organisation("İmzalayan " + i, Document.VOEN).certificate()))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < STARTS; round++) {
                CertificateVerifier verifier = new Trust().verifier();
                List<Callable<Boolean>> questions = certificates.stream()
                        .map(certificate -> good(certificate, verifier))
                        .toList();
                for (Future<Boolean> answer : threads.invokeAll(questions)) {
                    assertThat(answer.get()).isTrue();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> good(CertificateToken certificate, CertificateVerifier verifier) {
        CertificateToken issuer =
                verifier.getTrustedCertSources().getCertificates().get(0);
        return () -> verifier.getCrlSource()
                .getRevocationToken(certificate, issuer)
                .getStatus()
                .isGood();
    }
}
