package az.bildiris.access.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.FinMissing;
import az.bildiris.access.Identity;
import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.control.TokenClaims;
import az.bildiris.content.Fin;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the running request: person, name, FİN and identity. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@DeclareRoles({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
public class Callers {
    @Inject
    SecurityContext security;

    @Resource
    SessionContext session;

    /** The signed-in person; empty for a visitor. */
    @PermitAll
    public Optional<Caller> find() {
        return security.getPrincipalsByType(Caller.class).stream().findAny().or(this::ofToken);
    }

    /** A worker for whom a program acts with a token of the portal. */
    private Optional<Caller> ofToken() {
        return session.isCallerInRole(Roles.WORKER) && session.getCallerPrincipal() instanceof JsonWebToken token
                ? Optional.of(TokenClaims.of(token).caller(token.getName()))
                : Optional.empty();
    }

    /** User name of the person or of the system. */
    @PermitAll
    public String name() {
        return find().map(Caller::getName)
                .orElseGet(() -> session.getCallerPrincipal().getName());
    }

    /** FİN of the caller, if the caller is a worker, whatever other roles they have. */
    @PermitAll
    public Optional<Fin> ownFin() {
        return session.isCallerInRole(Roles.WORKER) ? find().flatMap(Caller::fin) : Optional.empty();
    }

    /** As {@link #ownFin}; throws {@link FinMissing}. */
    @PermitAll
    public Fin fin() {
        return ownFin().orElseThrow(FinMissing::new);
    }

    /** Whether the caller is staff who open persons by a reason. */
    @PermitAll
    public boolean isStaff() {
        return session.isCallerInRole(Roles.CLERK) || session.isCallerInRole(Roles.INSPECTOR);
    }

    /** The caller's identity in a scope; throws {@link FinMissing} for a worker's scope without a FİN. */
    @PermitAll
    public Identity identity(Scope scope) {
        return switch (scope) {
            case READER -> identity(isStaff() ? Scope.STAFF : Scope.WORKER);
            case WORKER -> new Identity(scope, Optional.of(fin()), name(), "");
            case STAFF -> new Identity(scope, ownFin(), name(), ownSession());
            case INSPECTION -> new Identity(scope, Optional.empty(), name(), ownSession());
            default -> new Identity(scope, Optional.empty(), name(), "");
        };
    }

    /** Hash of the session in which a reason is valid; without it no reason is valid. */
    private String ownSession() {
        return find().map(Caller::session).orElse("");
    }
}
