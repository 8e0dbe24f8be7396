package az.bildiris.register;

/**
 * The kinds of decisions: one ends a contract's force (art. 49(5)), some make one document invalid, and one is the
 * employer's own cancellation within a day of the registration (spec 14.4).
 */
public enum DecisionKind {
    LAPSE,
    INVALIDITY,
    CANCELLED_24H;

    /** Whether the decision makes its document invalid. */
    public boolean invalidates() {
        return this != LAPSE;
    }

    /** The kinds of decisions by inspectorate, court and ministry. */
    public static DecisionKind[] ofAuthorities() {
        return new DecisionKind[] {LAPSE, INVALIDITY};
    }
}
