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
 * For whom the method's transaction works: said once, beside the roles, at the door ({@link Acting}). A method that is given a
 * {@code Caller} works for that person, all others for who asks.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface ActsAs {
    @Nonbinding
    Scope value();
}
