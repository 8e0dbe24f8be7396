/**
 * Figures of the whole register without personal data. They are counted once a month; each cell has a secret offset of
 * -2 to 2, each figure is rounded to five by itself, and one below five is only "small": {@code count_statistics} and
 * {@code notification_statistics} in {@code R__functions.sql}.
 */
package az.bildiris.statistics;
