package az.bildiris.web.session;

import az.bildiris.access.Caller;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import java.security.Principal;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Tells the container of a caller with claims, in place of one with a name only. */
class NamedCaller extends HttpMessageContextWrapper {
    private final BiFunction<String, Set<String>, Caller> callers;
    private final UnaryOperator<Set<String>> roles;
    private final BiConsumer<Caller, Set<String>> onSignIn;
    private boolean told;

    /** {@code roles} makes the application's roles of the portal's groups; {@code onSignIn} is told of who comes in. */
    NamedCaller(
            HttpMessageContext context,
            BiFunction<String, Set<String>, Caller> callers,
            UnaryOperator<Set<String>> roles,
            BiConsumer<Caller, Set<String>> onSignIn) {
        super(context);
        this.callers = callers;
        this.roles = roles;
        this.onSignIn = onSignIn;
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? login(result.getCallerPrincipal().getName(), result.getCallerGroups())
                : super.notifyContainerAboutLogin(result);
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(Principal principal, Set<String> groups) {
        return login(principal.getName(), groups);
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(String name, Set<String> groups) {
        return login(name, groups);
    }

    private AuthenticationStatus login(String name, Set<String> groups) {
        Set<String> given = roles.apply(groups);
        var signedIn = new SignedIn(SessionOwner.in(getRequest(), callers.apply(name, given)), new HashSet<>(given));
        onSignIn.accept(signedIn.caller(), signedIn.roles());
        return tell(signedIn);
    }

    private AuthenticationStatus tell(SignedIn who) {
        told = true;
        who.keep(getRequest());
        return super.notifyContainerAboutLogin(who.caller(), who.roles());
    }

    /** After a request that the mechanism let pass without a word: the session's caller and roles hold. */
    AuthenticationStatus confirm(AuthenticationStatus status) {
        boolean passed = status == AuthenticationStatus.SUCCESS || status == AuthenticationStatus.NOT_DONE;
        return passed && !told ? SignedIn.of(getRequest()).map(this::tell).orElse(status) : status;
    }
}
