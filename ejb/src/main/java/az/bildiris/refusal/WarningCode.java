package az.bildiris.refusal;

/** What a registered document is shown with. Each code has a sentence in warnings*.properties and a test. */
public enum WarningCode {
    /** Art. 49(2): more than one working day after the notification's date. */
    REGISTERED_LATE,
    /** Art. 49(1): a contract has no legal force before its notification is registered. */
    WORK_BEFORE_REGISTRATION,
    /** The employer states another article than the reference list. */
    LEGAL_REFERENCE_DIFFERS,
    /** An amendment states another earlier value than the contract had. */
    OLD_VALUE_DIFFERS,
    /** An older system took a termination with a date before a change that was in force. */
    TERMINATED_BEFORE_AMENDMENT,
    /** The claimed signing time is before the certificate began. */
    SIGNED_BEFORE_CERTIFICATE,
    /** The claimed signing time is before the day on which the contract was concluded. */
    SIGNED_BEFORE_CONCLUSION,
    /** A word of two alphabets, or with a letter that only looks like another. */
    LETTERS_LOOK_ALIKE,
    /** The same employer, worker, contract's number and day are registered already. */
    CONTRACT_TWICE,
    /** Not by the employer that concluded the contract, but by its recorded successor (art. 63). */
    BY_SUCCESSOR,
    PAY_IS_ZERO,
    /** The base salary is a part of the pay (art. 157). */
    BASE_ABOVE_PAY
}
