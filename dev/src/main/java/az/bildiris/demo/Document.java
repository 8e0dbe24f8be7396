package az.bildiris.demo;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.Voen;
import az.bildiris.register.NotificationOrigin;
import java.time.Instant;
import java.util.Optional;

/** A document of the older system before signing; {@code signer} is the VÖEN of its signer. */
record Document(
        NotificationNumber number,
        Optional<NotificationNumber> base,
        NotificationContent content,
        Instant signedAt,
        Instant registeredAt,
        Voen signer,
        NotificationOrigin origin,
        boolean original) {

    Document withoutOriginal() {
        return new Document(number, base, content, signedAt, registeredAt, signer, origin, false);
    }

    String file() {
        return number + (original ? ".edoc" : ".xml");
    }
}
