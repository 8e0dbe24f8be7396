package az.bildiris.registration.control;

import static az.bildiris.refusal.RefusalCode.BASE_OF_OTHERS;
import static az.bildiris.refusal.RefusalCode.CONTRACT_LAPSED;
import static az.bildiris.refusal.RefusalCode.CONTRACT_TERMINATED;
import static az.bildiris.refusal.RefusalCode.COPY_DIFFERS;

import az.bildiris.content.Change;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.notification.Chain;
import az.bildiris.refusal.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules between a document and the contract it belongs to (R8, and the copies of chapter 10). */
final class ChainRules {
    /** Kinds of amendment that may change what a later document must otherwise repeat. */
    private static final Set<String> DATA_KINDS = Set.of("EMPLOYER_DATA", "WORKER_DATA");

    private static final Set<String> OWN_BLOCKS = Set.of("type", "date", "baseNumber");

    private ChainRules() {}

    static List<Finding> check(NotificationContent content, Map<String, String> fields, Chain chain) {
        if (!chain.workerFin().equals(content.worker().fin())
                || !chain.employerVoen().equals(content.employer().voen())) {
            return List.of(Finding.of(BASE_OF_OTHERS, "baseNumber"));
        }
        var findings = new ArrayList<Finding>();
        if (content.type() == NotificationType.TERMINATION && chain.terminated()) {
            findings.add(Finding.of(CONTRACT_TERMINATED, "baseNumber"));
        } else if (chain.lapsedOn().filter(day -> !content.date().isBefore(day)).isPresent()) {
            findings.add(Finding.of(CONTRACT_LAPSED, "baseNumber"));
        }
        Set<String> changed = changedCopies(content);
        fields.forEach((path, value) -> {
            if (copied(path)
                    && !changed.contains(path)
                    && !value.equals(chain.terms().get(path))) {
                findings.add(new Finding(COPY_DIFFERS, path, ""));
            }
        });
        return findings;
    }

    private static boolean copied(String path) {
        return !OWN_BLOCKS.contains(path)
                && !path.startsWith("official.")
                && !path.startsWith("amendment.")
                && !path.startsWith("termination.");
    }

    private static Set<String> changedCopies(NotificationContent content) {
        return content.amendment().stream()
                .filter(amendment -> amendment.kinds().stream().anyMatch(DATA_KINDS::contains))
                .flatMap(amendment -> amendment.changes().stream())
                .map(Change::field)
                .collect(Collectors.toSet());
    }
}
