package az.bildiris.registration.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Document;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    @Test
    void rightDocumentsBreakNoRule() {
        accepted(Document.conclusion());
        accepted(Document.conclusionByIndividual());
        accepted(Document.amendment());
        accepted(Document.termination());
    }

    @Test
    void everyBrokenRuleIsNamedAtOnce() {
        refused(
                Document.conclusion()
                        .with("date", "2014-06-30")
                        .with("employer.voen", "0012345681")
                        .with("contract.fixedTermReason", "47_X")
                        .with("contract.mainLeaveDays", "20")
                        .with("contract.weeklyHours", "41.0"),
                new Finding(RefusalCode.DATE_OUT_OF_RANGE, "date", "2014-06-30"),
                new Finding(RefusalCode.VOEN_INVALID, "employer.voen", "0012345681"),
                new Finding(RefusalCode.CODE_UNKNOWN, "contract.fixedTermReason", "47_X"),
                new Finding(RefusalCode.HOURS_TOO_MANY, "contract.weeklyHours", "41.0"),
                new Finding(RefusalCode.LEAVE_TOO_SHORT, "contract.mainLeaveDays", "20"));
    }

    @Test
    void notificationsBeganOnTheFirstOfJuly2014AndEndToday() {
        accepted(Document.amendment().with("date", "2014-07-01").with("contract.concludedOn", "2010-01-01"));
        accepted(Document.amendment().with("date", "2024-12-31"));
        refused(
                Document.amendment().with("date", "2014-06-30"),
                new Finding(RefusalCode.DATE_OUT_OF_RANGE, "date", "2014-06-30"));
        refused(
                Document.amendment().with("date", "2025-01-01"),
                new Finding(RefusalCode.DATE_OUT_OF_RANGE, "date", "2025-01-01"));
    }

    @Test
    void personsDataStandWithANaturalPersonEmployerOnly() {
        refused(
                Document.conclusion().with("employer.kind", "INDIVIDUAL"),
                new Finding(RefusalCode.EMPLOYER_PERSON_MISMATCH, "employer.person", "INDIVIDUAL"));
        refused(
                Document.conclusionByIndividual().with("employer.kind", "BRANCH"),
                new Finding(RefusalCode.EMPLOYER_PERSON_MISMATCH, "employer.person", "BRANCH"));
    }

    @Test
    void termOfAFixedContractHasBothDatesInOrder() {
        accepted(Document.conclusion().with("contract.termTo", "2024-03-01").without("contract.probation"));
        refused(
                Document.conclusion().with("contract.termTo", "2024-02-29").without("contract.probation"),
                new Finding(RefusalCode.TERM_INCOMPLETE, "contract.termTo", "2024-02-29"));
        refused(
                Document.conclusion().without("contract.termTo"),
                new Finding(RefusalCode.TERM_INCOMPLETE, "contract.termTo", ""));
        refused(
                Document.conclusion().with("contract.termKind", "INDEFINITE"),
                new Finding(RefusalCode.TERM_INCOMPLETE, "contract.termTo", "2026-02-28"));
    }

    @Test
    void workerIsFifteenAtLeastOnTheDayOfConclusion() {
        Document young =
                Document.conclusion().with("contract.weeklyHours", "24").with("contract.mainLeaveDays", "42");

        accepted(young.with("worker.birthDate", "2009-02-28"));
        refused(
                young.with("worker.birthDate", "2009-03-01"),
                new Finding(RefusalCode.WORKER_TOO_YOUNG, "worker.birthDate", "14"));
    }

    @ParameterizedTest
    @CsvSource({
        // concluded, until, length, unit, allowed
        "2024-02-28, 2026-02-28, 3, MONTH, true",
        "2024-02-28, 2026-02-28, 4, MONTH, false",
        "2024-02-28, 2026-02-28, 13, WEEK, true",
        "2024-02-28, 2026-02-28, 14, WEEK, false",
        "2024-02-28, 2024-09-01, 2, WEEK, true",
        "2024-02-28, 2024-09-01, 3, WEEK, false",
        "2024-02-28, 2024-09-01, 1, MONTH, false",
        "2024-02-28, 2024-09-02, 3, MONTH, true",
        "2023-11-18, 2024-09-01, 3, MONTH, true",
        "2023-11-19, 2024-09-01, 3, MONTH, false"
    })
    void probationIsThreeMonthsAndTwoWeeksInShortTerms(
            String concluded, String until, String length, String unit, boolean allowed) {
        Document document = Document.conclusion()
                .with("contract.concludedOn", concluded)
                .with("contract.termTo", until)
                .with("contract.probation.length", length)
                .with("contract.probation.unit", unit);

        if (allowed) {
            accepted(document);
        } else {
            refused(document, new Finding(RefusalCode.PROBATION_TOO_LONG, "contract.probation", length));
        }
    }

    @ParameterizedTest
    @CsvSource({
        // born, kind of workplace, most hours, least leave
        "1990-05-14, MAIN, 40, 21",
        "1990-05-14, ADDITIONAL, 20, 21",
        "2006-02-28, MAIN, 40, 21",
        "2006-03-01, MAIN, 36, 35",
        "2006-03-01, ADDITIONAL, 20, 35",
        "2008-02-28, MAIN, 36, 35",
        "2008-03-01, MAIN, 24, 42"
    })
    void hoursAndLeaveFollowAgeAndKindOfWorkplace(String born, String kind, int hours, int leave) {
        Document document = Document.conclusion()
                .with("worker.birthDate", born)
                .with("contract.workplaceKind", kind)
                .with("contract.weeklyHours", hours + ".0")
                .with("contract.mainLeaveDays", String.valueOf(leave));

        accepted(document);
        refused(
                document.with("contract.weeklyHours", hours + ".1")
                        .with("contract.mainLeaveDays", String.valueOf(leave - 1)),
                new Finding(RefusalCode.HOURS_TOO_MANY, "contract.weeklyHours", hours + ".1"),
                new Finding(RefusalCode.LEAVE_TOO_SHORT, "contract.mainLeaveDays", String.valueOf(leave - 1)));
    }

    @Test
    void amendmentTakesEffectOnTheDayOfConclusionAtTheEarliest() {
        accepted(Document.amendment().with("amendment.effectiveFrom", "2024-02-28"));
        refused(
                Document.amendment().with("amendment.effectiveFrom", "2024-02-27"),
                new Finding(RefusalCode.EFFECTIVE_BEFORE_CONCLUSION, "amendment.effectiveFrom", "2024-02-27"));
    }

    @Test
    void temporaryAmendmentEndsNotBeforeItBegins() {
        accepted(Document.amendment().with("amendment.effectiveTo", "2024-07-01"));
        refused(
                Document.amendment().with("amendment.effectiveTo", "2024-06-30"),
                new Finding(RefusalCode.TERM_INCOMPLETE, "amendment.effectiveTo", "2024-06-30"));
    }

    @Test
    void terminationIsNotBeforeTheFirstWorkingDayButItsOrderMayBe() {
        accepted(Document.termination().with("termination.terminatedOn", "2024-03-01"));
        accepted(Document.termination().with("termination.orderDate", "2024-02-28"));
        refused(
                Document.termination().with("termination.terminatedOn", "2024-02-29"),
                new Finding(RefusalCode.TERMINATED_BEFORE_START, "termination.terminatedOn", "2024-02-29"));
    }

    @Test
    void terminationOfALaterDayIsAccepted() {
        accepted(Document.termination().with("termination.terminatedOn", "2030-01-01"));
    }

    @Test
    void codesMustBeOnTheListsAndUsableThatDay() {
        refused(
                Document.conclusion().with("contract.fixedTermReason", "47_X"),
                new Finding(RefusalCode.CODE_UNKNOWN, "contract.fixedTermReason", "47_X"));
        refused(
                Document.amendment().with("amendment.kinds[1]", "69_1"),
                new Finding(RefusalCode.CODE_UNKNOWN, "amendment.kinds", "69_1"));
        refused(
                Document.termination().with("termination.reason", "PAY"),
                new Finding(RefusalCode.CODE_UNKNOWN, "termination.reason", "PAY"));
        accepted(Document.termination().with("termination.reason", "74_1_1_1").with("date", "2022-06-10"));
        refused(
                Document.termination().with("termination.reason", "74_1_1_1").with("date", "2022-06-09"),
                new Finding(RefusalCode.CODE_UNKNOWN, "termination.reason", "74_1_1_1"));
    }

    @Test
    void grossBreachStandsWithItsReasonOnly() {
        accepted(Document.termination().with("termination.reason", "70_CH_2").with("termination.grossBreach", "72_A"));
        refused(
                Document.termination().with("termination.reason", "70_CH_2"),
                new Finding(RefusalCode.CODE_UNKNOWN, "termination.grossBreach", "70_CH_2"));
        refused(
                Document.termination().with("termination.grossBreach", "72_A"),
                new Finding(RefusalCode.CODE_UNKNOWN, "termination.grossBreach", "69_1"));
        refused(
                Document.termination().with("termination.reason", "70_CH_2").with("termination.grossBreach", "72_X"),
                new Finding(RefusalCode.CODE_UNKNOWN, "termination.grossBreach", "72_X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"contract.salary", "contract", "worker.probation", "contract.monthlyPay.value"})
    void changeOfAFieldThatDoesNotExistIsRefused(String field) {
        refused(
                Document.amendment().with("amendment.changes[0].field", field),
                new Finding(RefusalCode.CHANGE_UNKNOWN_FIELD, "amendment.changes", field));
    }

    @Test
    void changeToAValueOfAnotherTypeIsRefused() {
        refused(
                Document.amendment().with("amendment.changes[0].newValue", "iki min"),
                new Finding(RefusalCode.CHANGE_UNKNOWN_FIELD, "amendment.changes", "contract.monthlyPay"));
    }

    private static void accepted(Document document) {
        assertThat(check(document)).isEmpty();
    }

    private static void refused(Document document, Finding... findings) {
        assertThat(check(document)).containsExactly(findings);
    }

    private static List<Finding> check(Document document) {
        return ContentRules.check(document.content(), TODAY, ShippedLists.all());
    }
}
