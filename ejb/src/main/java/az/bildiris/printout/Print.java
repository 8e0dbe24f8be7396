package az.bildiris.printout;

import az.bildiris.content.NotificationNumber;

/** A finished PDF about the notification with that number. */
@SuppressWarnings("ArrayRecordComponent") // stored bytes; never compared
public record Print(NotificationNumber number, byte[] pdf) {}
