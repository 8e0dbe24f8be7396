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

/** Opens signed containers (.edoc) after checking their structure and their signature. */
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

    /** Opens, as {@link #open}, a container that cancels a notification. */
    @RolesAllowed(Roles.INTAKE)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OpenedContainer openCancellation(byte[] container, Instant at) {
        return opening.cancellation(container, at);
    }

    /** Judges a container at a time; throws nothing for an invalid one. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Judgement judge(byte[] container, Instant at) {
        return opening.judge(container, at);
    }

    /** DSS's report on a container at a time; throws {@link Refused} for data that are no container. */
    @RolesAllowed(Roles.INSPECTOR)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SignatureReport report(byte[] container, Instant at) {
        return opening.report(container, at);
    }

    /** A fingerprint that changes whenever a trust anchor or a CRL does. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public String trustList() {
        return opening.trustList();
    }

    /**
     * The signature of an older system's manifest; {@code manifest.xml} is written to a file. Throws {@link Refused}.
     */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Signature openManifest(Path container, Instant at, Path xml) {
        return opening.manifest(container, at, xml);
    }
}
