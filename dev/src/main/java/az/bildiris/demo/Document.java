package az.bildiris.demo;

import az.bildiris.content.NotificationContent;
import az.bildiris.register.NotificationOrigin;
import java.time.Instant;
import java.util.Optional;

/** A document of the older system before signing; {@code signer} is the VÖEN of its signer. */
record Document(
        String number,
        Optional<String> base,
        NotificationContent content,
        Instant signedAt,
        Instant registeredAt,
        String signer,
        NotificationOrigin origin,
        boolean original) {

    Document withoutOriginal() {
        return new Document(number, base, content, signedAt, registeredAt, signer, origin, false);
    }

    String file() {
        return number + (original ? ".edoc" : ".xml");
    }
}
