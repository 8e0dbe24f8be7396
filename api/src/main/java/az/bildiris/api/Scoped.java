package az.bildiris.api;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The token's {@code scope} (RFC 8693) must hold this word: a role alone does not make a token one for this door. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Scoped {
    String DELIVER = "notifications.deliver";
    String DECIDE = "notifications.decide";

    String value() default "";
}
