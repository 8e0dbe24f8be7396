package az.bildiris.register;

/**
 * What a decision does: ends a contract's force (art. 49(5)), makes one document invalid, or takes it back within a day of
 * its registration by the employer's own signature (spec 14.4).
 */
public enum DecisionKind {
    LAPSE,
    INVALIDITY,
    CANCELLED_24H;

    /** Whether the document it is about says nothing any more. */
    public boolean invalidates() {
        return this != LAPSE;
    }

    /** Those that inspectorate, court and ministry take. */
    public static DecisionKind[] ofAuthorities() {
        return new DecisionKind[] {LAPSE, INVALIDITY};
    }
}
