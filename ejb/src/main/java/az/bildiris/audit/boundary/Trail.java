package az.bildiris.audit.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.SignInMeans;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.Look;
import az.bildiris.audit.control.TrailWriter;
import az.bildiris.content.Fin;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the audit trail. */
@Stateless
@ActsAs(Scope.NONE)
public class Trail {
    /** Roles that give access to others' data, the widest first. */
    private static final List<String> STAFF = List.of(
            Roles.ADMIN, Roles.AUDITOR, Roles.SUPERVISOR, Roles.INSPECTOR, Roles.CLERK, Roles.INTAKE, Roles.WORKER);

    @Resource
    SessionContext session;

    @Inject
    Callers callers;

    @Inject
    RequestAddress origin;

    @Inject
    TrailWriter writer;

    /** Adds an entry in the transaction that reads the data, so no data are shown without an entry. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void looked(Look look) {
        add(look, AuditResult.DONE, List.of());
    }

    /** Adds an entry as {@link #looked} for each of these workers, or one about nobody if there are none. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void listed(Look look, Collection<Fin> workers) {
        add(look, AuditResult.DONE, workers);
    }

    /** Records an attempt that failed or was refused, in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @ActsAs(Scope.VISITOR)
    public void failed(Look look, AuditResult result) {
        add(look, result, List.of());
    }

    /** Records that somebody has signed in with these roles, which the request does not have yet. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    @ActsAs(Scope.VISITOR)
    public void signedIn(Caller caller, Collection<String> roles) {
        String role = STAFF.stream().filter(roles::contains).findFirst().orElse("");
        Look look = caller.fin()
                .filter(fin -> role.equals(Roles.WORKER))
                .map(fin -> Look.at(AuditAction.SIGN_IN, fin, Optional.empty()))
                .orElseGet(() -> Look.of(AuditAction.SIGN_IN, ""));
        writer.add(caller, named(role), origin.getAddress(), look, AuditResult.DONE, List.of());
    }

    /** Records what the end of a session closes: without an address, in the role in which it was opened. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void closed(Caller staff, String role, Look look) {
        writer.add(staff, role, "", look, AuditResult.DONE, List.of());
    }

    private void add(Look look, AuditResult result, Collection<Fin> workers) {
        Caller actor = callers.find().orElseGet(this::system);
        writer.add(actor, named(role(look, actor)), origin.getAddress(), look, result, workers);
    }

    /** A caller without claims, that is an employer's system. */
    private Caller system() {
        return new Caller(callers.name(), "", "", "", "", SignInMeans.OTHER, "", "", "");
    }

    /** The role of the entry; access to one's own data has the role worker, whatever other roles the person has. */
    private String role(Look look, Caller actor) {
        boolean own = look.under().isEmpty()
                && actor.fin().isPresent()
                && look.workerFin().equals(actor.fin());
        return own
                ? Roles.WORKER
                : STAFF.stream().filter(session::isCallerInRole).findFirst().orElse("");
    }

    private static String named(String role) {
        return role.toUpperCase(Locale.ROOT);
    }
}
