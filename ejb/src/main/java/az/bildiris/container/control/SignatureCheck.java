package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CERTIFICATE_UNREADABLE;
import static az.bildiris.refusal.RefusalCode.SIGNATURES_SEVERAL;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_ALGORITHM;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_FORM;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INVALID;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_NOT_TRUSTED;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_TIME_AHEAD;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_TIME_MISSING;

import az.bildiris.container.Busy;
import az.bildiris.container.RevocationStale;
import az.bildiris.container.Signature;
import az.bildiris.container.SignatureMeans;
import az.bildiris.container.SignatureReport;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Setting;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.asic.common.ASiCContent;
import eu.europa.esig.dss.asic.xades.validation.ASiCContainerWithXAdESValidator;
import eu.europa.esig.dss.detailedreport.DetailedReportFacade;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.simplereport.SimpleReportFacade;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.Provider;
import java.security.Security;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.xml.transform.TransformerException;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Judges the signature of a container at a given time under the strict policy. The bytes must have passed Preflight.
 */
@ApplicationScoped
public class SignatureCheck {
    private static final Set<SubIndication> BROKEN =
            Set.of(SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE, SubIndication.SIGNED_DATA_NOT_FOUND);
    private static final Set<SubIndication> WEAK =
            Set.of(SubIndication.CRYPTO_CONSTRAINTS_FAILURE, SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE);
    private static final Set<SubIndication> MALFORMED = Set.of(
            SubIndication.FORMAT_FAILURE,
            SubIndication.SIG_CONSTRAINTS_FAILURE,
            SubIndication.NO_SIGNING_CERTIFICATE_FOUND);

    /** Largest difference by which a signer's clock may be ahead of the register's. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    Trust trust;

    private static final long PATIENCE_S = 20;

    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final ValidationPolicy policy = new StrictPolicy();
    private final CachedServices services = new CachedServices();

    /**
     * Removes BouncyCastle, which DSS has made a provider of the whole server: after a redeployment its classes are
     * gone.
     */
    @PreDestroy
    void forgetProvider() {
        Provider provider = Security.getProvider(DSSSecurityProvider.getSecurityProviderName());
        if (provider != null && provider.getClass().getClassLoader() == DSSSecurityProvider.class.getClassLoader()) {
            Security.removeProvider(provider.getName());
        }
    }

    /**
     * Requires exactly one valid signature over every file; throws {@link Refused}, {@link RevocationStale}, {@link
     * Busy}.
     */
    Signature check(ASiCContent container, Instant at) {
        Reports reports = inTurn(() -> services.during(() -> reports(container, at)));
        List<String> ids = reports.getSimpleReport().getSignatureIdList();
        if (ids.size() != 1) {
            throw new Refused(Finding.of(ids.isEmpty() ? SIGNATURE_MISSING : SIGNATURES_SEVERAL));
        }
        String id = ids.get(0);
        boolean passed = reports.getSimpleReport().getIndication(id) == Indication.TOTAL_PASSED;
        SubIndication reason = reports.getSimpleReport().getSubIndication(id);
        SignatureWrapper judged = reports.getDiagnosticData().getSignatureById(id);
        if (!passed && (BROKEN.contains(reason) || judged.getSigningCertificate() == null)) {
            throw refusal(reason);
        }
        SignerCertificate signer = signer(judged.getSigningCertificate());
        signer.requireForSigning();
        if (!passed) {
            throw refusal(reason);
        }
        requireTime(judged, at);
        Optional<RevocationToken<?>> revocation = revocation(judged, at);
        requireFresh(revocation, at);
        return signature(reports, judged, signer, revocation);
    }

    private static SignerCertificate signer(CertificateWrapper certificate) {
        try {
            var bytes = new ByteArrayInputStream(certificate.getBinaries());
            return new SignerCertificate(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes));
        } catch (CertificateException e) {
            throw new Refused(Finding.readable(CERTIFICATE_UNREADABLE, "X.509"));
        } catch (StackOverflowError e) {
            throw new Refused(Finding.readable(SIGNATURE_FORM, "depth"));
        }
    }

    private static void requireTime(SignatureWrapper signature, Instant at) {
        Date claimed = signature.getClaimedSigningTime();
        if (claimed == null) {
            throw new Refused(Finding.of(SIGNATURE_TIME_MISSING));
        }
        if (claimed.toInstant().isAfter(at.plus(CLOCKS_DIFFER))) {
            throw new Refused(Finding.readable(
                    SIGNATURE_TIME_AHEAD, TIME.format(claimed.toInstant().atZone(Baku.ZONE))));
        }
    }

    /** DSS's own report on the first signature at that time, whether it is valid or not; throws as {@link #check}. */
    SignatureReport report(ASiCContent container, Instant at) {
        Reports reports = inTurn(() -> services.during(() -> reports(container, at)));
        String id = reports.getSimpleReport().getFirstSignatureId();
        if (id == null) {
            throw new Refused(Finding.of(SIGNATURE_MISSING));
        }
        try {
            return new SignatureReport(
                    reports.getSimpleReport().getIndication(id).name(),
                    SimpleReportFacade.newFacade().generateHtmlReport(reports.getSimpleReportJaxb()),
                    DetailedReportFacade.newFacade().generateHtmlReport(reports.getDetailedReportJaxb()));
        } catch (JAXBException | IOException | TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    String trustList() {
        return trust.fingerprint();
    }

    /**
     * Bounds the checks that run at once: each holds some tens of megabytes, and more than the cores can run give no
     * speed.
     */
    private <T> T inTurn(Supplier<T> check) {
        try {
            if (!turns.tryAcquire(PATIENCE_S, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return check.get();
        } finally {
            turns.release();
        }
    }

    private Reports reports(ASiCContent container, Instant at) {
        CertificateVerifier verifier = trust.verifier(); // such a failure is ours, not the sender's
        try {
            var validator = new ASiCContainerWithXAdESValidator(container);
            validator.setCertificateVerifier(verifier);
            validator.setValidationTime(Date.from(at));
            validator.setEnableEtsiValidationReport(false);
            validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
            return validator.validateDocument(policy);
        } catch (DSSException
                | IllegalInputException
                | UnsupportedOperationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new Refused(new Finding(SIGNATURE_FORM, "", e.getClass().getSimpleName()));
        } catch (StackOverflowError e) { // deeply nested ASN.1 in a value: the libraries that read it have no bound
            throw new Refused(Finding.readable(SIGNATURE_FORM, "depth"));
        }
    }

    /** The refusal by DSS's sub-indication (EN 319 102-1, 5.1.3). */
    private static Refused refusal(SubIndication reason) {
        RefusalCode code = SIGNATURE_NOT_TRUSTED;
        if (BROKEN.contains(reason)) {
            code = SIGNATURE_INVALID;
        } else if (WEAK.contains(reason)) {
            code = SIGNATURE_ALGORITHM;
        } else if (MALFORMED.contains(reason)) {
            code = SIGNATURE_FORM;
        }
        return new Refused(new Finding(code, "", reason == null ? "" : reason.name()));
    }

    /**
     * The latest revocation data on the signer's certificate; none for a certificate trusted by itself. Throws {@link
     * Refused}.
     */
    private Optional<RevocationToken<?>> revocation(SignatureWrapper signature, Instant at) {
        CertificateWrapper signer = signature.getSigningCertificate();
        CertificateWrapper issuer = signer.getSigningCertificate();
        if (issuer == null) {
            return Optional.empty();
        }
        OwnRevocations own = trust.revocations(
                DSSUtils.loadCertificate(signer.getBinaries()), DSSUtils.loadCertificate(issuer.getBinaries()));
        if (own.revoked(at)) {
            throw refusal(SubIndication.REVOKED_NO_POE);
        }
        Optional<RevocationToken<?>> latest = own.latest(Instant.now());
        if (latest.isEmpty()) {
            throw refusal(SubIndication.TRY_LATER);
        }
        return latest;
    }

    /** Requires fresh revocation data: DSS accepts data past their nextUpdate, and a setting limits for how long. */
    private static void requireFresh(Optional<RevocationToken<?>> revocation, Instant at) {
        Duration grace = Duration.ofHours(Long.parseLong(Setting.REVOCATION_GRACE_HOURS.value()));
        boolean stale = revocation
                .map(RevocationToken::getNextUpdate)
                .filter(next -> next.toInstant().plus(grace).isBefore(at))
                .isPresent();
        if (stale) {
            throw new RevocationStale();
        }
    }

    private static Signature signature(
            Reports reports,
            SignatureWrapper judged,
            SignerCertificate signer,
            Optional<RevocationToken<?>> revocation) {
        String issuer = signer.issuer();
        return new Signature(
                signer.name(),
                signer.identifiers(BCStyle.ORGANIZATION_IDENTIFIER, Setting.SIGNER_ORGANISATION_PREFIX),
                signer.identifiers(BCStyle.SERIALNUMBER, Setting.SIGNER_PERSON_PREFIX),
                judged.getClaimedSigningTime().toInstant(),
                signer.serial(),
                issuer,
                SignatureMeans.ofIssuer(issuer),
                judged.getSignatureFormat().toString(),
                reports.getSimpleReport().getBestSignatureTime(judged.getId()).toInstant(),
                signer.validFrom(),
                signer.validUntil(),
                revocation.map(RevocationToken::getThisUpdate).map(Date::toInstant),
                reports.getSimpleReport().getIndication(judged.getId()).name());
    }
}
