package az.bildiris.refusal;

/** Warnings shown with a registered document. Each code has a sentence in warnings*.properties and a test. */
public enum WarningCode {
    /** Art. 49(2): more than one working day after the notification's date. */
    REGISTERED_LATE,
    /** Art. 49(1): a contract has no legal force before its notification is registered. */
    WORK_BEFORE_REGISTRATION,
    /** The employer states another article than the reference list does. */
    LEGAL_REFERENCE_DIFFERS,
    /** An amendment states an earlier value that differs from the contract's. */
    OLD_VALUE_DIFFERS,
    /** An older system accepted a termination with a date before a change that was in force. */
    TERMINATED_BEFORE_AMENDMENT,
    /** The claimed signing time is before the certificate's validity began. */
    SIGNED_BEFORE_CERTIFICATE,
    /** The claimed signing time is before the day on which the contract was concluded. */
    SIGNED_BEFORE_CONCLUSION,
    /** A word with letters of two alphabets, or with a letter that only looks like another. */
    LETTERS_LOOK_ALIKE,
    /** The same employer, worker, contract's number and day are registered already. */
    CONTRACT_TWICE,
    /** The document is not from the employer that concluded the contract, but from its recorded successor (art. 63). */
    BY_SUCCESSOR,
    PAY_IS_ZERO,
    /** The base salary is a part of the pay (art. 157). */
    BASE_ABOVE_PAY
}
