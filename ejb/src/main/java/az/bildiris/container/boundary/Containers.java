package az.bildiris.container.boundary;

import az.bildiris.access.Roles;
import az.bildiris.container.Judgement;
import az.bildiris.container.OpenedContainer;
import az.bildiris.container.Signature;
import az.bildiris.container.SignatureReport;
import az.bildiris.container.control.ContainerOpening;
import az.bildiris.refusal.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;

/** Signed containers (.edoc): opened only after structure and signature were found right. */
@Stateless
public class Containers {
    @Inject
    ContainerOpening opening;

    /** Opens a container whose signature is valid at {@code at}; throws {@link Refused}. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OpenedContainer open(byte[] container, Instant at) {
        return opening.notification(container, at);
    }

    /** As {@link #open}, of a container that takes a notification back. */
    @RolesAllowed(Roles.INTAKE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OpenedContainer openCancellation(byte[] container, Instant at) {
        return opening.cancellation(container, at);
    }

    /** What a container is worth at a time; nothing is thrown for one that does not hold. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Judgement judge(byte[] container, Instant at) {
        return opening.judge(container, at);
    }

    /** What DSS itself says of a container at a time; throws {@link Refused} for what is no container. */
    @RolesAllowed(Roles.INSPECTOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SignatureReport report(byte[] container, Instant at) {
        return opening.report(container, at);
    }

    /** Changes whenever an anchor or a list of revocations does. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String trustList() {
        return opening.trustList();
    }

    /** Who signed the manifest of an older system; its {@code manifest.xml} is left as a file. Throws {@link Refused}. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Signature openManifest(Path container, Instant at, Path xml) {
        return opening.manifest(container, at, xml);
    }
}
