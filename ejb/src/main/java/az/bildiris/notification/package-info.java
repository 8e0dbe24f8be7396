/**
 * The register of notifications: writing, reading, statuses, decisions, and successors of employers. How employers are found by
 * careless text is a rule of {@code find_employers}; which contracts in force end soon, one of {@code endings_to_come} ({@code
 * R__functions.sql}).
 */
package az.bildiris.notification;
