package az.bildiris.notification;

/** What a decision does: ends a contract's force (art. 49(5)) or makes one document invalid. */
public enum DecisionKind {
    LAPSE,
    INVALIDITY
}
