package az.bildiris.registration.control;

import static az.bildiris.refusal.WarningCode.LEGAL_REFERENCE_DIFFERS;
import static az.bildiris.refusal.WarningCode.OLD_VALUE_DIFFERS;
import static az.bildiris.refusal.WarningCode.REGISTERED_LATE;
import static az.bildiris.refusal.WarningCode.WORK_BEFORE_REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.register.TermWarnings;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningRulesTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 1);

    @Test
    void documentOfTheDayWarnsOfNothing() {
        assertThat(warnings(Document.conclusion(), FRIDAY)).isEmpty();
        assertThat(warnings(Document.amendment(), FRIDAY)).isEmpty();
        assertThat(warnings(Document.termination(), FRIDAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-01, 2024-03-04, false", "2024-03-01, 2024-03-05, true", "2024-03-05, 2024-03-07, true"})
    void registrationMoreThanAWorkingDayAfterTheDateIsLate(LocalDate date, LocalDate registered, boolean late) {
        var document = Document.termination().with("date", date.toString());

        assertThat(warnings(document, registered).contains(REGISTERED_LATE)).isEqualTo(late);
    }

    @Test
    void workThatBeganBeforeTheRegistrationHadNoForceYet() {
        assertThat(warnings(Document.conclusion().with("contract.workStartsOn", "2024-02-29"), FRIDAY))
                .containsExactly(WORK_BEFORE_REGISTRATION);
    }

    @Test
    void articleOfAnotherReasonIsNamedButNotItsSpelling() {
        assertThat(warnings(Document.termination().with("termination.legalReference", "M 69 h 1"), FRIDAY))
                .containsExactly(LEGAL_REFERENCE_DIFFERS);
        assertThat(warnings(Document.termination().with("termination.legalReference", "m. 69, h. 1"), FRIDAY))
                .isEmpty();
    }

    @Test
    void earlierValueMustBeThatOfTheContract() {
        assertThat(differing(Document.amendment().with("amendment.changes[0].oldValue", "1850")))
                .isEmpty();
        assertThat(differing(Document.amendment().with("amendment.changes[0].oldValue", "1950.00")))
                .containsExactly(new Warning(OLD_VALUE_DIFFERS, "contract.monthlyPay", "1950.00"));
    }

    @Test
    void numbersOfAPersonAreNotRepeated() {
        assertThat(differing(Document.amendment()
                        .with("amendment.changes[0].field", "worker.documentNumber")
                        .with("amendment.changes[0].oldValue", "99999999")
                        .with("amendment.changes[0].newValue", "12345679")))
                .containsExactly(new Warning(OLD_VALUE_DIFFERS, "worker.documentNumber", ""));
    }

    private static List<Warning> differing(Document amendment) {
        return TermWarnings.differing(amendment.content(), Document.conclusion().fields());
    }

    private static List<WarningCode> warnings(Document document, LocalDate registered) {
        return WarningRules.of(document.content(), registered, ShippedLists.all()).stream()
                .map(Warning::code)
                .toList();
    }
}
