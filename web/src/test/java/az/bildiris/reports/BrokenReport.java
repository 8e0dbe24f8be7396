package az.bildiris.reports;

import az.bildiris.brokenone.Word;

/** A report that knows a feature. */
class BrokenReport {
    Word word;
}
