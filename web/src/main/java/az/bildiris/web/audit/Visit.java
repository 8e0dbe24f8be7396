package az.bildiris.web.audit;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.TrailEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one person did without a longer pause and for one reason, as one line for the worker; the newest entry comes
 * first.
 */
public record Visit(List<TrailEntry> entries) {
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Visits of these entries, which are in the trail's order, the newest first. */
    static List<Visit> of(List<TrailEntry> entries) {
        List<List<TrailEntry>> visits = new ArrayList<>();
        TrailEntry later = null;
        for (TrailEntry entry : entries) {
            if (later == null || !together(later, entry)) {
                visits.add(new ArrayList<>());
            }
            visits.get(visits.size() - 1).add(entry);
            later = entry;
        }
        return visits.stream().map(Visit::new).toList();
    }

    private static boolean together(TrailEntry later, TrailEntry earlier) {
        return later.actor().equals(earlier.actor())
                && later.role().equals(earlier.role())
                && later.purpose().equals(earlier.purpose())
                && later.caseNumber().equals(earlier.caseNumber())
                && Duration.between(earlier.at(), later.at()).compareTo(PAUSE) <= 0;
    }

    /** The entry that says who, from where and why. */
    public TrailEntry latest() {
        return entries.get(0);
    }

    public TrailEntry earliest() {
        return entries.get(entries.size() - 1);
    }

    /** How often each thing was done, in the order in which it began. */
    public Map<AuditAction, Long> counts() {
        List<TrailEntry> inOrder = new ArrayList<>(entries);
        java.util.Collections.reverse(inOrder);
        return inOrder.stream()
                .collect(Collectors.groupingBy(TrailEntry::action, LinkedHashMap::new, Collectors.counting()));
    }

    /** Whether something of it was asked about. */
    public boolean asked() {
        return entries.stream().anyMatch(entry -> entry.question().isPresent());
    }
}
