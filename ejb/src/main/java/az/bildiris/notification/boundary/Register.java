package az.bildiris.notification.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.content.Employer;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.notification.Chain;
import az.bildiris.notification.Entry;
import az.bildiris.notification.Registered;
import az.bildiris.notification.control.RegisterWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The writing side of the register, for the registration of documents only: it checks nothing itself. */
@Stateless
@ActsAs(Scope.REGISTER)
public class Register {
    @Inject
    Callers callers;

    @Inject
    RegisterWriter writer;

    /** The earlier registration of these very bytes, in a transaction of its own that ends with the answer. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<Registered> again(String containerSha256) {
        return writer.again(containerSha256);
    }

    /** As {@link #again}; until the transaction ends, others with the same bytes wait here. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Optional<Registered> claim(String containerSha256) {
        writer.lock(containerSha256);
        return writer.again(containerSha256);
    }

    /** Number of a valid document with the same signed content; until the transaction ends, others with it wait here. */
    @RolesAllowed(Roles.INTAKE)
    public Optional<String> sameContent(String xmlSha256) {
        writer.lock(xmlSha256);
        return writer.sameContent(xmlSha256);
    }

    /** The caller is the sender of that document, from now on. */
    @RolesAllowed(Roles.INTAKE)
    public void delivered(UUID id, Instant at) {
        writer.delivered(id, callers.name(), at);
    }

    /** Whether the caller delivered that document. */
    @RolesAllowed(Roles.INTAKE)
    public boolean isSender(UUID id) {
        return writer.isSender(id, callers.name());
    }

    /** Number of the first valid conclusion of the same contract: employer, worker, contract's number and day. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Optional<String> sameContract(NotificationContent content) {
        return content.type() == NotificationType.CONCLUSION ? writer.sameContract(content) : Optional.empty();
    }

    /** Whether a document that is in has the employer's VÖEN and SUN together. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public boolean isKnown(Employer employer) {
        return writer.isKnown(employer);
    }

    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public boolean taken(String number) {
        return writer.taken(number);
    }

    /** The contract to which a document belongs, as it finds it; it is locked until the transaction ends. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Optional<Chain> chain(NotificationContent content) {
        return content.baseNumber().flatMap(base -> writer.chain(base, content));
    }

    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public Registered add(Entry entry) {
        return writer.add(entry);
    }

    /** Makes a person known of whom the older system had no notification. */
    @RolesAllowed({Roles.INTAKE, Roles.SYSTEM})
    public void know(String fin, String surname, String name, String patronymic, Instant since) {
        writer.know(fin, surname, name, patronymic, since);
    }
}
