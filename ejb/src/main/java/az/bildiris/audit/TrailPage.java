package az.bildiris.audit;

import java.util.List;

/**
 * A page of the trail, the newest entry first.
 *
 * @param more whether there are older entries
 * @param withheld the periods for which looks are withheld from the worker who reads; none for an auditor
 */
public record TrailPage(List<TrailEntry> entries, boolean more, List<WithheldPeriod> withheld) {}
