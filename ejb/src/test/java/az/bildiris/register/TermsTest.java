package az.bildiris.register;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Map<String, String> CONCLUSION = Document.conclusion().fields();

    @Test
    void withoutAmendmentsTheTermsAreThoseConcluded() {
        assertThat(Terms.of(CONCLUSION, List.of())).isEqualTo(CONCLUSION);
    }

    @Test
    void changesReplaceAndRemoveTerms() {
        Map<String, String> terms =
                Terms.of(CONCLUSION, List.of(Document.amendment().content()));

        assertThat(terms)
                .containsEntry("contract.monthlyPay", "2100.50")
                .doesNotContainKey("contract.extraTerms")
                .containsEntry("contract.position", "baş mühasib");
    }

    @Test
    void theLastOfSeveralAmendmentsHolds() {
        var second = Document.amendment().with("amendment.changes[0].newValue", "2500.00");

        Map<String, String> terms =
                Terms.of(CONCLUSION, List.of(Document.amendment().content(), second.content()));

        assertThat(terms).containsEntry("contract.monthlyPay", "2500.00");
    }

    @Test
    void aTermThatWasAbsentCanBeAdded() {
        Map<String, String> before =
                Document.conclusion().without("worker.speciality").fields();
        var change = Document.amendment()
                .without("amendment.changes")
                .with("amendment.changes[0].field", "worker.speciality")
                .with("amendment.changes[0].newValue", "Hüquq");

        assertThat(Terms.of(before, List.of(change.content()))).containsEntry("worker.speciality", "Hüquq");
        assertThat(before).doesNotContainKey("worker.speciality");
    }

    @Test
    void aTerminationChangesNoTerm() {
        assertThat(Terms.of(CONCLUSION, List.of(Document.termination().content())))
                .isEqualTo(CONCLUSION);
    }
}
