package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.SIGNATURE_INCOMPLETE;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_INVALID;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_MISSING;
import static az.bildiris.refusal.RefusalCode.SIGNATURE_NOT_TRUSTED;

import az.bildiris.container.Busy;
import az.bildiris.container.RevocationStale;
import az.bildiris.container.Signature;
import az.bildiris.container.SignatureMeans;
import az.bildiris.container.SignatureReport;
import az.bildiris.platform.Setting;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.asic.common.ASiCContent;
import eu.europa.esig.dss.asic.xades.validation.ASiCContainerWithXAdESValidator;
import eu.europa.esig.dss.detailedreport.DetailedReportFacade;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.RevocationWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.simplereport.SimpleReportFacade;
import eu.europa.esig.dss.spi.DSSSecurityProvider;
import eu.europa.esig.dss.spi.exception.IllegalInputException;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.security.Provider;
import java.security.Security;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.xml.transform.TransformerException;

/** Judges the signature of a container at a given time under the strict policy; the bytes must have passed Preflight. */
@ApplicationScoped
public class SignatureCheck {
    private static final Set<SubIndication> BROKEN =
            Set.of(SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE, SubIndication.SIGNED_DATA_NOT_FOUND);

    @Inject
    Trust trust;

    private static final long PATIENCE_S = 20;

    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);
    private final ValidationPolicy policy = new StrictPolicy();
    private final KnownServices services = new KnownServices();

    /** DSS has made BouncyCastle a provider of the whole server: after a redeployment its classes would be gone. */
    @PreDestroy
    void forgetProvider() {
        Provider provider = Security.getProvider(DSSSecurityProvider.getSecurityProviderName());
        if (provider != null && provider.getClass().getClassLoader() == DSSSecurityProvider.class.getClassLoader()) {
            Security.removeProvider(provider.getName());
        }
    }

    /** Exactly one valid signature over every file; throws {@link Refused}, {@link RevocationStale}, {@link Busy}. */
    Signature check(byte[] container, Instant at) {
        return check(
                () -> new ASiCContainerWithXAdESValidator(
                        new InMemoryDocument(container, "container.asice", MimeTypeEnum.ASICE)),
                at);
    }

    /** The same for a container that was unpacked by us, file by file, since it is too large for memory. */
    Signature check(ASiCContent unpacked, Instant at) {
        return check(() -> new ASiCContainerWithXAdESValidator(unpacked), at);
    }

    private Signature check(Supplier<ASiCContainerWithXAdESValidator> container, Instant at) {
        Reports reports = inTurn(() -> services.during(() -> reports(container, at)));
        List<String> ids = reports.getSimpleReport().getSignatureIdList();
        if (ids.size() != 1) {
            throw new Refused(Finding.of(SIGNATURE_MISSING));
        }
        String id = ids.get(0);
        Indication indication = reports.getSimpleReport().getIndication(id);
        if (indication != Indication.TOTAL_PASSED) {
            throw refusal(reports.getSimpleReport().getSubIndication(id));
        }
        Optional<RevocationWrapper> revocation = revocation(reports.getDiagnosticData(), id);
        requireFresh(revocation, at);
        return signature(reports, id, revocation);
    }

    /** DSS's own words on the first signature at that time, whether it holds or not; throws as {@link #check}. */
    SignatureReport report(byte[] container, Instant at) {
        Reports reports = inTurn(() -> services.during(() -> reports(
                () -> new ASiCContainerWithXAdESValidator(
                        new InMemoryDocument(container, "container.asice", MimeTypeEnum.ASICE)),
                at)));
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

    /** A check holds some tens of megabytes while it runs: more of them at once than keep the cores busy help nobody. */
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

    private Reports reports(Supplier<ASiCContainerWithXAdESValidator> container, Instant at) {
        CertificateVerifier verifier = trust.verifier(); // what fails there is ours, not the sender's
        try {
            ASiCContainerWithXAdESValidator validator = container.get();
            validator.setCertificateVerifier(verifier);
            validator.setValidationTime(Date.from(at));
            validator.setEnableEtsiValidationReport(false);
            return validator.validateDocument(policy);
        } catch (DSSException
                | IllegalInputException
                | UnsupportedOperationException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new Refused(new Finding(SIGNATURE_INVALID, "", e.getClass().getSimpleName()));
        }
    }

    private static Refused refusal(SubIndication reason) {
        String found = reason == null ? "" : reason.name();
        if (reason == SubIndication.FORMAT_FAILURE) {
            return new Refused(new Finding(SIGNATURE_INCOMPLETE, "", found));
        }
        return new Refused(new Finding(BROKEN.contains(reason) ? SIGNATURE_INVALID : SIGNATURE_NOT_TRUSTED, "", found));
    }

    /** The latest word on whether the signer's certificate was revoked; none for a certificate trusted by itself. */
    private static Optional<RevocationWrapper> revocation(DiagnosticData data, String id) {
        return data.getSignatureById(id).getSigningCertificate().getCertificateRevocationData().stream()
                .map(RevocationWrapper.class::cast)
                .max(Comparator.comparing(RevocationWrapper::getThisUpdate));
    }

    /** DSS does not mind revocation data past their nextUpdate; how long we do not either is a setting. */
    private static void requireFresh(Optional<RevocationWrapper> revocation, Instant at) {
        Duration grace = Duration.ofHours(Long.parseLong(Setting.REVOCATION_GRACE_HOURS.value()));
        boolean stale = revocation
                .map(RevocationWrapper::getNextUpdate)
                .filter(next -> next.toInstant().plus(grace).isBefore(at))
                .isPresent();
        if (stale) {
            throw new RevocationStale();
        }
    }

    private static Signature signature(Reports reports, String id, Optional<RevocationWrapper> revocation) {
        SignatureWrapper signature = reports.getDiagnosticData().getSignatureById(id);
        CertificateWrapper certificate = signature.getSigningCertificate();
        String issuer = certificate.getSigningCertificate() == null
                ? certificate.getCertificateIssuerDN()
                : certificate.getSigningCertificate().getCommonName();
        return new Signature(
                certificate.getCommonName(),
                identifier(certificate.getOrganizationIdentifier(), Setting.SIGNER_ORGANISATION_PREFIX),
                identifier(certificate.getSubjectSerialNumber(), Setting.SIGNER_PERSON_PREFIX),
                signature.getClaimedSigningTime().toInstant(),
                certificate.getSerialNumber(),
                issuer,
                SignatureMeans.ofIssuer(issuer),
                signature.getSignatureFormat().toString(),
                reports.getSimpleReport().getBestSignatureTime(id).toInstant(),
                certificate.getNotAfter().toInstant(),
                revocation.map(RevocationWrapper::getThisUpdate).map(Date::toInstant),
                reports.getSimpleReport().getIndication(id).name());
    }

    private static Optional<String> identifier(String attribute, Setting prefix) {
        return Optional.ofNullable(attribute)
                .filter(value -> value.startsWith(prefix.value()))
                .map(value -> value.substring(prefix.value().length()));
    }
}
