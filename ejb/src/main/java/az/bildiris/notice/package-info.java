/** What waits for the person who opens the overview, by each of their roles. */
package az.bildiris.notice;
