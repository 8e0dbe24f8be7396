package az.bildiris.access.boundary;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import az.bildiris.access.Scope;
import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * States for whom the transaction of a boundary method works ({@link IdentityInterceptor}). A method with a parameter of type {@code
 * Caller} works for that person, all others for the caller.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface ActsAs {
    @Nonbinding
    Scope value();
}
