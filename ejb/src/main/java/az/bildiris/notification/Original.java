package az.bildiris.notification;

import az.bildiris.content.NotificationNumber;
import az.bildiris.platform.Setting;
import java.time.Instant;

/** The employer's container as it was received. */
@SuppressWarnings("ArrayRecordComponent") // stored bytes; never compared
public record Original(NotificationNumber number, Instant registeredAt, byte[] container) {
    /** The name of the downloaded file. */
    public String fileName() {
        return fileName(number);
    }

    public static String fileName(NotificationNumber number) {
        return "bildiris-" + number + "." + Setting.EDOC_EXTENSION.value();
    }
}
