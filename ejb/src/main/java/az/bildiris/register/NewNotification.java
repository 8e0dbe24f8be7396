package az.bildiris.register;

import az.bildiris.container.Signature;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.refusal.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A checked document to be registered. {@code terms} are its contract's, with this document applied. {@code earlierNumber} is
 * given only for a document of an older system; {@code original} is empty for its rows without a container.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are; never compared
public record NewNotification(
        NotificationContent content,
        byte[] xml,
        Map<String, String> terms,
        Optional<SignedOriginal> original,
        NotificationOrigin origin,
        Optional<NotificationNumber> earlierNumber,
        Instant registeredAt,
        List<Warning> warnings) {

    /** The container and its signature. */
    @SuppressWarnings("ArrayRecordComponent")
    public record SignedOriginal(byte[] container, String sha256, Signature signature) {}
}
