package az.bildiris.notification;

import java.util.Arrays;
import java.util.Optional;

/**
 * A notification with what it takes to check its signature again.
 *
 * @param original empty where the older system handed over none
 * @param xml the registered bytes
 * @param indexed whether every column of the register follows from them
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are; never compared
public record NotificationToCheck(
        NotificationDetails details, Optional<Original> original, byte[] xml, boolean indexed) {

    /** Whether what was signed is what is registered, and every column of the register follows from it. */
    public boolean isRegistered(byte[] signed) {
        return indexed && Arrays.equals(signed, xml);
    }
}
