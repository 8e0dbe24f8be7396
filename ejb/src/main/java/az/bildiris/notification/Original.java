package az.bildiris.notification;

/** The employer's container as it was received. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are; never compared
public record Original(String number, byte[] container) {}
