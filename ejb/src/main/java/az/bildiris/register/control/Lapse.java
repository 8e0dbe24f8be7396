package az.bildiris.register.control;

import az.bildiris.content.NotificationType;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.LapseCause;
import az.bildiris.register.entity.EmploymentContract;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.RecordedDecision;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Derives the day and the cause of a contract's lapse: the earliest of a valid termination (from the day after it), the
 * inspectorate's decision and the invalidity of its conclusion. An expired term is no lapse (art. 73(1)).
 */
final class Lapse {
    private record Candidate(LocalDate day, LapseCause cause) {}

    private Lapse() {}

    /** Derives the contract's lapse from its documents and the decisions about its conclusion. */
    static void derive(EmploymentContract contract, List<Notification> documents, List<RecordedDecision> decisions) {
        Optional<Candidate> earliest = Stream.concat(
                        Stream.concat(terminations(documents), invalidBase(documents.get(0))), lapses(decisions))
                .min(Comparator.comparing(Candidate::day));
        earliest.ifPresentOrElse(found -> contract.lapse(found.day, found.cause), contract::revive);
        documents.forEach(Notification::copyLapse);
    }

    private static Stream<Candidate> terminations(List<Notification> documents) {
        return documents.stream()
                .filter(document -> document.getType() == NotificationType.TERMINATION)
                .filter(document -> document.getInvalidSince().isEmpty())
                .flatMap(document -> document.getTerminatedOn().stream())
                .map(day -> new Candidate(day.plusDays(1), LapseCause.TERMINATED));
    }

    private static Stream<Candidate> invalidBase(Notification conclusion) {
        return conclusion.getInvalidSince().stream().map(day -> new Candidate(day, LapseCause.BASE_INVALID));
    }

    private static Stream<Candidate> lapses(List<RecordedDecision> decisions) {
        return decisions.stream()
                .filter(decision -> decision.getKind() == DecisionKind.LAPSE)
                .map(decision -> new Candidate(decision.getDecidedOn(), LapseCause.INSPECTORATE_DECISION));
    }
}
