/** Pending tasks on the overview page, for each role of the user. */
package az.bildiris.notice;
