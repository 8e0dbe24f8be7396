/**
 * The register of notifications: writing, reading, statuses, decisions, and successors of employers. Two rules are in
 * {@code R__functions.sql}: {@code find_employers} finds employers by careless text, and {@code endings_to_come} the
 * contracts in force that end soon.
 */
package az.bildiris.notification;
