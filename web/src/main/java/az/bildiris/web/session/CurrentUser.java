package az.bildiris.web.session;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.SignInMeans;
import az.bildiris.access.boundary.Callers;
import az.bildiris.content.Fin;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The signed-in person for the head of a page. */
@Named
@RequestScoped
public class CurrentUser {
    @Inject
    Callers callers;

    private Optional<Caller> caller = Optional.empty();

    @PostConstruct
    void find() {
        caller = callers.find();
    }

    public boolean isSignedIn() {
        return caller.isPresent();
    }

    public String getName() {
        return caller.map(Caller::fullName).filter(name -> !name.isEmpty()).orElse("");
    }

    public boolean isWorker() {
        return is(Roles.WORKER);
    }

    /** Whether the person is staff who may open a person's data. */
    public boolean isStaff() {
        return is(Roles.CLERK) || is(Roles.INSPECTOR);
    }

    public boolean isInspector() {
        return is(Roles.INSPECTOR);
    }

    public boolean isSupervisor() {
        return is(Roles.SUPERVISOR);
    }

    public boolean isAuditor() {
        return is(Roles.AUDITOR);
    }

    public boolean isAdmin() {
        return is(Roles.ADMIN);
    }

    private static boolean is(String role) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(role);
    }

    /** The means of signing in. */
    public SignInMeans getMeans() {
        return caller.map(Caller::means).orElse(SignInMeans.OTHER);
    }

    /** The masked FİN, 4Q****M; empty without a FİN. */
    public String getMaskedFin() {
        return caller.flatMap(Caller::fin).map(Fin::masked).orElse("");
    }
}
