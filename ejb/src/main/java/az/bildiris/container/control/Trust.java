package az.bildiris.container.control;

import az.bildiris.platform.Setting;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Trust anchors and CRLs from the configured folders, read again when a file changes, and an OCSP responder if one is
 * configured. Addresses in documents are never asked.
 */
@ApplicationScoped
public class Trust {
    private record State(String fingerprint, CertificateVerifier verifier, ExternalResourcesCRLSource lists) {}

    private volatile State state =
            new State("", new CommonCertificateVerifier(), new ExternalResourcesCRLSource(new DSSDocument[0]));

    /** A verifier with the present files of the folders; validations may share it. */
    CertificateVerifier verifier() {
        return current().verifier;
    }

    /** All data of the folder and the responder about a certificate. */
    OwnRevocations revocations(CertificateToken certificate, CertificateToken issuer) {
        State current = current();
        var known = new ArrayList<RevocationToken<?>>();
        synchronized (current.lists) {
            known.addAll(current.lists.getRevocationTokens(certificate, issuer));
        }
        OCSPSource responder = current.verifier.getOcspSource() instanceof OCSPSource source ? source : null;
        Optional.ofNullable(responder)
                .map(source -> source.getRevocationToken(certificate, issuer))
                .ifPresent(known::add);
        return new OwnRevocations(certificate, known);
    }

    private State current() {
        Path anchors = Path.of(Setting.TRUST_ANCHORS.value());
        Path crls = Path.of(Setting.CRL_DIR.value());
        String fingerprint = fingerprint();
        State current = state;
        if (!current.fingerprint.equals(fingerprint)) {
            ExternalResourcesCRLSource lists = lists(files(crls));
            current = new State(fingerprint, verifier(anchors, lists), lists);
            state = current;
        }
        return current;
    }

    /** A fingerprint of all data in a verifier. */
    String fingerprint() {
        return fingerprint(Path.of(Setting.TRUST_ANCHORS.value())) + fingerprint(Path.of(Setting.CRL_DIR.value()));
    }

    private static CertificateVerifier verifier(Path anchors, ExternalResourcesCRLSource lists) {
        var trusted = new CommonTrustedCertificateSource();
        for (Path file : files(anchors)) {
            CertificateToken certificate = DSSUtils.loadCertificate(file.toFile());
            trusted.addCertificate(certificate);
        }
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(responder());
        verifier.setCrlSource(oneAtATime(lists));
        return verifier;
    }

    private static OCSPSource responder() {
        String url = Setting.OCSP_URL.value();
        if (url.isBlank()) {
            return null;
        }
        if (Setting.OCSP_DIR.value().isBlank()) {
            throw new IllegalStateException(
                    Setting.OCSP_URL.variable() + " needs " + Setting.OCSP_DIR.variable() + " to keep the answers in");
        }
        return new OcspAnswers(Path.of(Setting.OCSP_DIR.value()), url);
    }

    /**
     * Synchronizes DSS's source of files, which throws when two threads use it, since it keeps its results in plain
     * maps.
     */
    private static CRLSource oneAtATime(ExternalResourcesCRLSource source) {
        return (certificate, issuer) -> {
            synchronized (source) {
                return (CRLToken) source.getRevocationToken(certificate, issuer);
            }
        };
    }

    private static ExternalResourcesCRLSource lists(List<Path> files) {
        // As streams, not by their paths, which it would look up on the class path.
        return new ExternalResourcesCRLSource(
                files.stream().map(file -> new FileDocument(file.toFile())).toArray(DSSDocument[]::new));
    }

    private static String fingerprint(Path folder) {
        return files(folder).stream()
                .map(file -> file + "@" + file.toFile().lastModified() + "/"
                        + file.toFile().length())
                .collect(Collectors.joining(";"));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
