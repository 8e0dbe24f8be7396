/** One notification for a reader: its details, its signed original, and what a sender may read back. */
package az.bildiris.notification;
