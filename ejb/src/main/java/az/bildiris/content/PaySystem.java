package az.bildiris.content;

/** System of pay (art. 157(1)). */
public enum PaySystem {
    TIME,
    PIECE,
    OTHER
}
