package az.bildiris.content;

/** Level of education. */
public enum Education {
    GENERAL,
    VOCATIONAL,
    SECONDARY_SPECIAL,
    HIGHER,
    SCIENTIFIC
}
