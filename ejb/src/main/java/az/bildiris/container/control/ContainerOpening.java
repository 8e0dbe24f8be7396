package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_UNEXPECTED_FILE;
import static az.bildiris.refusal.RefusalCode.CONTENT_MISSING;
import static az.bildiris.refusal.RefusalCode.PDF_INVALID;
import static az.bildiris.refusal.RefusalCode.PDF_MISSING;
import static az.bildiris.refusal.RefusalCode.PDF_TOO_COMPLEX;

import az.bildiris.container.Busy;
import az.bildiris.container.Judgement;
import az.bildiris.container.Judgement.Standing;
import az.bildiris.container.OpenedContainer;
import az.bildiris.container.RevocationStale;
import az.bildiris.container.Signature;
import az.bildiris.container.SignatureReport;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import eu.europa.esig.dss.model.InMemoryDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Opens containers: checks the structure first, then the signature, and then reads the files. */
@ApplicationScoped
public class ContainerOpening {
    private static final String NAME = "container.asice";
    private static final String CANCELLATION = "cancellation.xml";

    @Inject
    SignatureCheck signatures;

    /** An instance for programs without injection: the integrators' tool, demo data, tests. */
    @SuppressWarnings("UnnecessaryAssignment") // nothing is injected there
    public static ContainerOpening outsideTheServer() {
        var opening = new ContainerOpening();
        opening.signatures = new SignatureCheck();
        opening.signatures.trust = new Trust();
        return opening;
    }

    public OpenedContainer notification(byte[] container, Instant at) {
        List<String> names = Preflight.names(container);
        require(names, "notification.xml", CONTENT_MISSING);
        require(names, "notification.pdf", PDF_MISSING);
        requireNone(names, CANCELLATION::equals);
        ContainerFiles files = ContainerFiles.unzipped(container);
        Signature signature = signature(files, container, at);
        byte[] pdf = files.bytes("notification.pdf");
        if (!PdfFrame.whole(pdf)) {
            throw new Refused(Finding.of(PDF_INVALID));
        }
        if (!PdfFrame.modest(pdf)) {
            throw new Refused(Finding.of(PDF_TOO_COMPLEX));
        }
        return new OpenedContainer(files.bytes("notification.xml"), pdf, signature);
    }

    /** Opens a container with {@code cancellation.xml} alone; it has no PDF. */
    public OpenedContainer cancellation(byte[] container, Instant at) {
        List<String> names = Preflight.names(container);
        require(names, CANCELLATION, CONTENT_MISSING);
        requireNone(
                names, name -> !name.equals(CANCELLATION) && !name.equals("mimetype") && !name.startsWith("META-INF/"));
        ContainerFiles files = ContainerFiles.unzipped(container);
        Signature signature = signature(files, container, at);
        return new OpenedContainer(files.bytes(CANCELLATION), new byte[0], signature);
    }

    private Signature signature(ContainerFiles files, byte[] container, Instant at) {
        files.requireCovered();
        return signatures.check(files.forValidation(new InMemoryDocument(container, NAME)), at);
    }

    /** As {@link #notification}, but returns the result instead of throwing. */
    public Judgement judge(byte[] container, Instant at) {
        try {
            return new Judgement(Standing.VALID, Optional.of(notification(container, at)), Optional.empty());
        } catch (RevocationStale | Busy e) {
            return new Judgement(Standing.UNKNOWN, Optional.empty(), Optional.empty());
        } catch (Refused e) {
            Finding reason = e.findings().get(0);
            return new Judgement(standing(reason), Optional.empty(), Optional.of(reason));
        }
    }

    /** The validity by DSS's sub-indication (EN 319 102-1, 5.1.3). */
    private static Standing standing(Finding reason) {
        if (reason.code() == RefusalCode.SIGNATURE_NOT_TRUSTED) {
            return switch (reason.found()) {
                case "OUT_OF_BOUNDS_NO_POE", "OUT_OF_BOUNDS_NOT_REVOKED", "EXPIRED" -> Standing.EXPIRED;
                case "REVOKED", "REVOKED_NO_POE", "REVOKED_CA_NO_POE" -> Standing.REVOKED;
                default -> Standing.INVALID;
            };
        }
        return Standing.INVALID;
    }

    /** DSS's own report; throws {@link Refused} for a container with an invalid structure, which DSS must not read. */
    public SignatureReport report(byte[] container, Instant at) {
        Preflight.names(container);
        ContainerFiles files = ContainerFiles.unzipped(container);
        return signatures.report(files.forValidation(new InMemoryDocument(container, NAME)), at);
    }

    public String trustList() {
        return signatures.trustList();
    }

    /** Writes a container's {@code manifest.xml} to a file; it is never whole in memory. */
    public Signature manifest(Path container, Instant at, Path xml) {
        return new ManifestContainer(container).open(xml, unpacked -> signatures.check(unpacked, at));
    }

    /** Requires that a container has one purpose: a notification is not also a cancellation. */
    private static void requireNone(List<String> names, Predicate<String> strange) {
        names.stream().filter(strange).findFirst().ifPresent(name -> {
            throw new Refused(Finding.readable(CONTAINER_UNEXPECTED_FILE, name));
        });
    }

    static void require(List<String> names, String name, RefusalCode code) {
        if (!names.contains(name)) {
            throw new Refused(Finding.of(code));
        }
    }
}
