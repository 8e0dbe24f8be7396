package az.bildiris.register.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.Voen;
import az.bildiris.given.Document;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.LapseCause;
import az.bildiris.register.NewNotification;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.entity.EmploymentContract;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.RecordedDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LapseTest {
    private static final LocalDate TERMINATED = LocalDate.of(2024, 9, 30);
    private static final Map<String, String> TERMS = Document.conclusion().fields();

    private final EmploymentContract contract = new EmploymentContract(
            new Fin(Document.FIN),
            new Voen(Document.VOEN),
            new NotificationNumber(Document.BASE_NUMBER),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 3, 1));
    private final Notification conclusion = notification(Document.conclusion());
    private final Notification termination = notification(Document.termination());

    @Test
    void contractWithoutAnythingAgainstItIsInForceAlsoAfterItsTerm() {
        Lapse.derive(contract, List.of(conclusion, notification(Document.amendment())), List.of());

        assertThat(contract.getLapsedOn()).isEmpty();
        assertThat(contract.getLapseCause()).isEmpty();
    }

    @Test
    void terminationEndsItFromTheDayAfter() {
        Lapse.derive(contract, List.of(conclusion, termination), List.of());

        lapsed(TERMINATED.plusDays(1), LapseCause.TERMINATED);
    }

    @Test
    void inspectorateEndsItFromTheDayOfTheDecision() {
        Lapse.derive(contract, List.of(conclusion), List.of(decision(DecisionKind.LAPSE, LocalDate.of(2024, 5, 6))));

        lapsed(LocalDate.of(2024, 5, 6), LapseCause.INSPECTORATE_DECISION);
    }

    @Test
    void invalidConclusionEndsIt() {
        conclusion.invalidate(DecisionKind.INVALIDITY, LocalDate.of(2024, 8, 1));

        Lapse.derive(
                contract, List.of(conclusion), List.of(decision(DecisionKind.INVALIDITY, LocalDate.of(2024, 8, 1))));

        lapsed(LocalDate.of(2024, 8, 1), LapseCause.BASE_INVALID);
    }

    @Test
    void contractRevivesWhenItsTerminationIsInvalid() {
        Lapse.derive(contract, List.of(conclusion, termination), List.of());
        termination.invalidate(DecisionKind.INVALIDITY, LocalDate.of(2024, 11, 1));

        Lapse.derive(contract, List.of(conclusion, termination), List.of());

        assertThat(contract.getLapsedOn()).isEmpty();
        assertThat(contract.getLapseCause()).isEmpty();
    }

    @Test
    void theEarliestOfSeveralCausesWins() {
        conclusion.invalidate(DecisionKind.INVALIDITY, LocalDate.of(2024, 12, 1));
        RecordedDecision before = decision(DecisionKind.LAPSE, LocalDate.of(2024, 9, 1));
        RecordedDecision after = decision(DecisionKind.LAPSE, LocalDate.of(2024, 10, 2));

        Lapse.derive(contract, List.of(conclusion, termination), List.of(before));
        lapsed(LocalDate.of(2024, 9, 1), LapseCause.INSPECTORATE_DECISION);

        Lapse.derive(contract, List.of(conclusion, termination), List.of(after));
        lapsed(TERMINATED.plusDays(1), LapseCause.TERMINATED);
    }

    @Test
    void whatRemainsHoldsWhenTheTerminationFalls() {
        termination.invalidate(DecisionKind.INVALIDITY, LocalDate.of(2024, 11, 1));

        Lapse.derive(
                contract,
                List.of(conclusion, termination),
                List.of(decision(DecisionKind.LAPSE, LocalDate.of(2024, 10, 2))));

        lapsed(LocalDate.of(2024, 10, 2), LapseCause.INSPECTORATE_DECISION);
    }

    private void lapsed(LocalDate day, LapseCause cause) {
        assertThat(contract.getLapsedOn()).contains(day);
        assertThat(contract.getLapseCause()).contains(cause);
    }

    private Notification notification(Document document) {
        var entry = new NewNotification(
                document.content(),
                document.xml(),
                TERMS,
                Optional.empty(),
                NotificationOrigin.EMPLOYER,
                Optional.empty(),
                Instant.parse("2024-03-01T08:00:00Z"),
                List.of());
        return new Notification(entry, new NotificationNumber("1"), contract);
    }

    private RecordedDecision decision(DecisionKind kind, LocalDate decidedOn) {
        var decision = new StatusDecision(
                new NotificationNumber(Document.BASE_NUMBER),
                kind,
                "m.74, h.1-1",
                "Dövlət Əmək Müfəttişliyi Xidməti",
                decidedOn,
                "17-Q");
        return new RecordedDecision(conclusion, decision, Instant.parse("2024-12-02T08:00:00Z"), "inspector1");
    }
}
