package az.bildiris.content;

/** Kind of identity document. */
public enum DocumentType {
    IDENTITY_CARD,
    PASSPORT,
    RESIDENCE_PERMIT,
    OTHER
}
