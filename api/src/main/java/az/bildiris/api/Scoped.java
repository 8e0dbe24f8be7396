package az.bildiris.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value that the token's {@code scope} (RFC 8693) must contain, since a role alone does not permit a token here.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scoped {
    String DELIVER = "notifications.deliver";
    String DECIDE = "notifications.decide";
    String READ_OWN = "me.read";

    String value() default "";
}
