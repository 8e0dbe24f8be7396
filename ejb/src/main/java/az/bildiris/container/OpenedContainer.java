package az.bildiris.container;

/** A container that passed every check: the signed files as they were signed, and who signed them. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are; never compared
public record OpenedContainer(byte[] xml, byte[] pdf, Signature signature) {}
