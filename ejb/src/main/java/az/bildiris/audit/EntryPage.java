package az.bildiris.audit;

import java.util.List;

/**
 * Entries of the trail, the newest first.
 *
 * @param more whether there are older ones
 * @param withheld that looks are withheld for now from the worker who reads; none for an auditor
 */
public record EntryPage(List<Entry> entries, boolean more, List<Withheld> withheld) {}
