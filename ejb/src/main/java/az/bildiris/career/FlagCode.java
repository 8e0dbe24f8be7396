package az.bildiris.career;

/**
 * What is worth a look in a worker's contracts; the names are stable codes. The texts are {@code flag.<code>} in the
 * bundles: the sentence, why it matters ({@code .why}), what to do ({@code .do}).
 */
public enum FlagCode {
    /** Work had begun before the notification was registered (Labour Code art. 49(1)). */
    FILED_AFTER_START,
    /** The notification is older than the contract. */
    FILED_BEFORE_CONTRACT,
    /** The term has passed, and nobody has ended the contract (art. 73(1)). */
    TERM_PASSED,
    /** Two contracts are at a main place of work on the same day (arts 43(2)(h), 58). */
    TWO_MAIN_WORKPLACES,
    /** No contract was in force for more than thirty days. */
    GAP,
    /** The former value in an amendment was not in force. */
    OLD_VALUE_DIFFERS,
    /** The last working day is before a change that was already registered. */
    TERMINATED_BEFORE_AMENDMENT,
    /** A change takes effect after the last working day. */
    AMENDED_AFTER_TERMINATION,
    /** Full-time pay below the minimum wage of the day (art. 155). */
    PAY_BELOW_MINIMUM,
    /** The same position with the same employer ended and began again within a month. */
    BEGUN_ANEW,
    /** The employer's name changed. */
    EMPLOYER_RENAMED,
    /** The employer's signed original is not there. */
    NO_ORIGINAL,
    /** Valid documents follow an invalid one. */
    STANDS_ON_INVALID,
    /** The document's day was more than sixty days ahead when it was registered. */
    FAR_AHEAD,
    /** Two contracts with one employer for the same position from the same day. */
    SAME_CONTRACT_TWICE
}
