/**
 * The search of staff in the whole register, page by page by position. How employers are found by careless text is a rule of
 * {@code EmployerText} and {@code find_employers}; which contracts in force end soon, one of {@code endings_to_come} ({@code
 * R__functions.sql}). Workers are initials ({@code inspected_workers}).
 */
package az.bildiris.inspection;
