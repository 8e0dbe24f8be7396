package az.bildiris.printout;

/** A finished PDF about the notification of that number. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are; never compared
public record Print(String number, byte[] pdf) {}
