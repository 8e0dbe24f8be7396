package az.bildiris.content;

import az.bildiris.platform.Masking;
import java.io.Serializable;

/** A number that identifies a person, an employer or a document. It is written everywhere as its value. */
public sealed interface Identifier extends Serializable permits Fin, Voen, Sun, NotificationNumber {
    String value();

    /** With only its ends visible: 4QK7B2M → 4Q****M. */
    default String masked() {
        return Masking.of(value());
    }
}
