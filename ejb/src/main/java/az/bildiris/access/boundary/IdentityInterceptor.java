package az.bildiris.access.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Identity;
import az.bildiris.access.Scope;
import az.bildiris.access.control.TransactionIdentity;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets in PostgreSQL for whom the transaction works, before the method runs. By then the container has checked the
 * roles and begun the transaction. If one method calls another with the same identity, it is set once. Another identity
 * is set for the inner call only, and the outer one is restored afterwards, also after a failure; one of another pool
 * is refused.
 */
@Interceptor
@ActsAs(Scope.NONE)
@Priority(Interceptor.Priority.APPLICATION)
public class IdentityInterceptor {
    @Inject
    Callers callers;

    @Inject
    TransactionIdentity told;

    @AroundInvoke
    Object act(InvocationContext call) throws Exception {
        Scope scope = scope(call.getMethod());
        if (scope == Scope.NONE) {
            return call.proceed();
        }
        Optional<Identity> outer = told.now();
        told.tell(identity(scope, call));
        Object answer;
        try {
            answer = call.proceed();
        } catch (Exception failure) {
            told.tellAgain(outer, failure);
            throw failure;
        }
        outer.ifPresent(told::tell);
        return answer;
    }

    private static Scope scope(Method method) {
        return Optional.ofNullable(method.getAnnotation(ActsAs.class))
                .orElseGet(() -> method.getDeclaringClass().getAnnotation(ActsAs.class))
                .value();
    }

    private Identity identity(Scope scope, InvocationContext call) {
        return Stream.ofNullable(call.getParameters()) // the server passes null for no parameters
                .flatMap(Arrays::stream)
                .filter(Caller.class::isInstance)
                .map(Caller.class::cast)
                .findFirst()
                .map(caller -> new Identity(scope, Optional.empty(), caller.getName(), caller.session()))
                .orElseGet(() -> callers.identity(scope));
    }
}
