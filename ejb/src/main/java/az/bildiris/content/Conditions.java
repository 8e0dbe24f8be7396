package az.bildiris.content;

/** Working conditions. */
public enum Conditions {
    NORMAL,
    HARMFUL,
    HEAVY,
    UNDERGROUND
}
