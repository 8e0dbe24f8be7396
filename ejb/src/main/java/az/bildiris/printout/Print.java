package az.bildiris.printout;

/** A finished PDF about the notification with that number. */
@SuppressWarnings("ArrayRecordComponent") // stored bytes; never compared
public record Print(String number, byte[] pdf) {}
