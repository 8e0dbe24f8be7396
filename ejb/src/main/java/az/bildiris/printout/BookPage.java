package az.bildiris.printout;

import az.bildiris.content.NotificationNumber;
import az.bildiris.reports.Printout;

/**
 * A notification in a PDF of many, and its line in the index.
 *
 * @param worker name and FİN
 * @param line title, employer, date and status
 */
public record BookPage(Printout printout, NotificationNumber number, String worker, String line) {}
