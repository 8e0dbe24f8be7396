package az.bildiris.register.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.content.Employer;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.register.ContractState;
import az.bildiris.register.NewNotification;
import az.bildiris.register.RegistrationResult;
import az.bildiris.register.control.RegisterStore;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes the register for the registration of documents; it does not check them. */
@Stateless
@ActsAs(Scope.REGISTER)
public class Register {
    @Inject
    Callers callers;

    @Inject
    RegisterStore store;

    /** The earlier registration of the same bytes, read in a transaction of its own. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<RegistrationResult> earlierRegistration(String containerSha256) {
        return store.earlierRegistration(containerSha256);
    }

    /** As {@link #earlierRegistration}; other callers with the same bytes wait until the transaction ends. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Optional<RegistrationResult> claim(String containerSha256) {
        store.lock(containerSha256);
        return store.earlierRegistration(containerSha256);
    }

    /**
     * Number of a valid document with the same signed content; other callers with it wait until the transaction ends.
     */
    @RolesAllowed(Roles.INTAKE)
    public Optional<NotificationNumber> sameContent(String xmlSha256) {
        store.lock(xmlSha256);
        return store.sameContent(xmlSha256);
    }

    /** Records the caller as the sender of that document. */
    @RolesAllowed(Roles.INTAKE)
    public void delivered(UUID id, Instant at) {
        store.delivered(id, callers.name(), at);
    }

    /** Whether the caller delivered that document. */
    @RolesAllowed(Roles.INTAKE)
    public boolean isSender(UUID id) {
        return store.isSender(id, callers.name());
    }

    /** Number of the first valid conclusion of the same contract: employer, worker, contract's number and day. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Optional<NotificationNumber> sameContract(NotificationContent content) {
        return content.type() == NotificationType.CONCLUSION ? store.sameContract(content) : Optional.empty();
    }

    /** Whether a registered document has the employer's VÖEN and SUN together. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public boolean isKnown(Employer employer) {
        return store.isKnown(employer);
    }

    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public boolean taken(NotificationNumber number) {
        return store.taken(number);
    }

    /** The contract of a document in its present state; it is locked until the transaction ends. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Optional<ContractState> lockContract(NotificationContent content) {
        return content.baseNumber().flatMap(base -> store.lockContract(base, content));
    }

    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public RegistrationResult add(NewNotification entry) {
        return store.add(entry);
    }

    /** Adds a person without notifications in the older system. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public void know(Fin fin, String surname, String name, String patronymic, Instant since) {
        store.know(fin, surname, name, patronymic, since);
    }
}
