package az.bildiris.container;

/** The content of a container that passed every check: the signed files and the signer. */
@SuppressWarnings("ArrayRecordComponent") // stored bytes; never compared
public record OpenedContainer(byte[] xml, byte[] pdf, Signature signature) {}
