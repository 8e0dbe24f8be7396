/** The register of notifications: writing, reading, statuses, decisions, and successors of employers. */
package az.bildiris.notification;
