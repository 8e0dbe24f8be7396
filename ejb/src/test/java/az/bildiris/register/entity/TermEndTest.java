package az.bildiris.register.entity;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.Voen;
import az.bildiris.given.Document;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NewNotification;
import az.bildiris.register.NotificationOrigin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermEndTest {
    private static final LocalDate CONCLUDED_TO = LocalDate.of(2026, 2, 28);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final EmploymentContract contract = new EmploymentContract(
            new Fin(Document.FIN),
            new Voen(Document.VOEN),
            new NotificationNumber(Document.BASE_NUMBER),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 3, 1));
    private final Notification conclusion = notification(Document.conclusion());

    @Test
    void conclusionStatesTheTerm() {
        assertThat(termEnd(conclusion)).contains(CONCLUDED_TO);
        assertThat(termEnd(notification(indefinite(Document.conclusion())))).isEmpty();
    }

    @Test
    void amendmentOfOtherTermsLeavesIt() {
        assertThat(termEnd(conclusion, notification(Document.amendment()))).contains(CONCLUDED_TO);
    }

    @Test
    void youngestAmendmentOfTheTermHolds() {
        Notification longer = amendment("contract.termTo", "2027-02-28");
        Notification longest = amendment("contract.termTo", "2028-02-28");

        assertThat(termEnd(conclusion, longer, longest)).contains(LocalDate.of(2028, 2, 28));
    }

    @Test
    void amendmentToIndefiniteTakesTheTermAway() {
        assertThat(termEnd(conclusion, amendment("contract.termKind", "INDEFINITE")))
                .isEmpty();
    }

    @Test
    void invalidAmendmentDoesNotCount() {
        Notification longer = amendment("contract.termTo", "2027-02-28");
        longer.invalidate(DecisionKind.INVALIDITY, LocalDate.of(2025, 1, 1));

        assertThat(termEnd(conclusion, longer)).contains(CONCLUDED_TO);
    }

    @Test
    void temporaryAmendmentCountsToItsLastDay() {
        Notification longer = notification(changing("contract.termTo", "2027-02-28")
                .with("amendment.effectiveTo", TODAY.minusDays(1).toString()));

        assertThat(TermEnd.on(TODAY.minusDays(1), List.of(conclusion, longer))).contains(LocalDate.of(2027, 2, 28));
        assertThat(termEnd(conclusion, longer)).contains(CONCLUDED_TO);
    }

    private static Optional<LocalDate> termEnd(Notification... documents) {
        return TermEnd.on(TODAY, List.of(documents));
    }

    private Notification amendment(String field, String value) {
        return notification(changing(field, value).without("amendment.effectiveTo"));
    }

    private static Document changing(String field, String value) {
        return Document.amendment()
                .with("amendment.changes[0].field", field)
                .with("amendment.changes[0].newValue", value);
    }

    private static Document indefinite(Document conclusion) {
        return conclusion
                .with("contract.termKind", "INDEFINITE")
                .without("contract.termFrom")
                .without("contract.termTo")
                .without("contract.fixedTermReason");
    }

    private Notification notification(Document document) {
        var entry = new NewNotification(
                document.content(),
                document.xml(),
                Document.conclusion().fields(),
                Optional.empty(),
                NotificationOrigin.EMPLOYER,
                Optional.empty(),
                Instant.parse("2024-03-01T08:00:00Z"),
                List.of());
        return new Notification(entry, new NotificationNumber("1"), contract);
    }
}
