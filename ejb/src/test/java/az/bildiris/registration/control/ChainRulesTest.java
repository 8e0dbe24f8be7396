package az.bildiris.registration.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Fin;
import az.bildiris.content.Voen;
import az.bildiris.given.Document;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Warning;
import az.bildiris.register.ContractState;
import az.bildiris.register.Succession;
import az.bildiris.register.TermWarnings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChainRulesTest {
    private static final ContractState IN_FORCE = chain(Document.conclusion(), Optional.empty(), false);

    @Test
    void amendmentAndTerminationOfTheSamePartiesBreakNoRule() {
        assertThat(check(Document.amendment(), IN_FORCE)).isEmpty();
        assertThat(check(Document.termination(), IN_FORCE)).isEmpty();
    }

    @Test
    void conclusionOfThatNumberMustBeRegistered() {
        List<Finding> findings = new RegistrationRules()
                .check(
                        Document.termination().content(),
                        Document.termination().fields(),
                        Optional.empty(),
                        Instant.now(),
                        ShippedLists.all());

        assertThat(findings).containsExactly(Finding.of(RefusalCode.BASE_UNKNOWN, "baseNumber"));
    }

    @Test
    void conclusionNeedsNoBase() {
        List<Finding> findings = new RegistrationRules()
                .check(
                        Document.conclusion().content(),
                        Document.conclusion().fields(),
                        Optional.empty(),
                        Instant.now(),
                        ShippedLists.all());

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"worker.fin, 7TR2X9A", "employer.voen, 0012345801"})
    void contractOfOtherPartiesIsNotTouchedAndNothingOfItIsTold(String party, String other) {
        assertThat(check(Document.amendment().with(party, other), IN_FORCE))
                .containsExactly(Finding.of(RefusalCode.BASE_OF_OTHERS, "baseNumber"));
        assertThat(check(Document.termination().with(party, other), IN_FORCE))
                .containsExactly(Finding.of(RefusalCode.BASE_OF_OTHERS, "baseNumber"));
    }

    @Test
    void contractIsTerminatedOnlyOnce() {
        ContractState terminated = chain(Document.conclusion(), Optional.of(LocalDate.of(2024, 10, 1)), true);

        assertThat(check(Document.termination(), terminated))
                .containsExactly(Finding.of(RefusalCode.CONTRACT_TERMINATED, "baseNumber"));
    }

    @Test
    void contractThatLapsedTakesNoMoreDocumentsFromThatDayOn() {
        ContractState lapsed = chain(Document.conclusion(), Optional.of(LocalDate.of(2024, 10, 1)), false);

        assertThat(check(Document.amendment().with("date", "2024-09-30"), lapsed))
                .isEmpty();
        assertThat(check(Document.amendment().with("date", "2024-10-01"), lapsed))
                .containsExactly(Finding.of(RefusalCode.CONTRACT_LAPSED, "baseNumber"));
        assertThat(check(Document.termination().with("date", "2024-10-01"), lapsed))
                .containsExactly(Finding.of(RefusalCode.CONTRACT_LAPSED, "baseNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"employer.name", "employer.sun", "employer.legalAddress", "worker.surname", "worker.ssn"})
    void copiesMustBeWhatIsInForce(String path) {
        String other = path.equals("employer.sun") || path.equals("worker.ssn") ? "9999999999999" : "Başqa";

        assertThat(check(Document.amendment().with(path, other), IN_FORCE))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, path));
        assertThat(check(Document.termination().with(path, other), IN_FORCE))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, path));
    }

    @ParameterizedTest
    @CsvSource({
        "contract.number, EM-18/2024",
        "contract.concludedOn, 2024-02-27",
        "contract.workStartsOn, 2024-03-02",
        "contract.position, mühasib",
        "contract.workplace, Filial",
        "contract.workplaceKind, ADDITIONAL",
        "worker.documentNumber, 87654321"
    })
    void copiesOfATerminationMustBeWhatIsInForce(String path, String other) {
        assertThat(check(Document.termination().with(path, other), IN_FORCE))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, path));
    }

    @Test
    void officialMayBeAnother() {
        assertThat(check(Document.termination().with("official.fullName", "Başqa Adam"), IN_FORCE))
                .isEmpty();
    }

    @Test
    void changedDataOfAPartyMayDifferWhenTheAmendmentNamesThem() {
        Document renamed = Document.amendment()
                .with("worker.surname", "Əliyeva")
                .with("amendment.kinds[1]", "WORKER_DATA")
                .with("amendment.changes[1].field", "worker.surname")
                .with("amendment.changes[1].oldValue", "Məmmədova")
                .with("amendment.changes[1].newValue", "Əliyeva");

        assertThat(check(renamed, IN_FORCE)).isEmpty();
        assertThat(check(renamed.with("amendment.kinds[1]", "OTHER"), IN_FORCE))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, "worker.surname"));
    }

    @Test
    void kindOfDataAloneFreesNoCopyThatItDoesNotName() {
        Document renamed =
                Document.amendment().with("employer.name", "“Yeni Ad” MMC").with("amendment.kinds[1]", "EMPLOYER_DATA");

        assertThat(check(renamed, IN_FORCE)).containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, "employer.name"));
    }

    @Test
    void changedTermsAreWhatTheNextDocumentRepeats() {
        ContractState amended =
                chain(Document.conclusion().with("contract.position", "maliyyə direktoru"), Optional.empty(), false);

        assertThat(check(Document.termination(), amended))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, "contract.position"));
        assertThat(check(Document.termination().with("contract.position", "maliyyə direktoru"), amended))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "contract.mainLeaveDays, 400",
        "contract.weeklyHours, 168.5",
        "contract.fixedTermReason, kiçik",
        "employer.sun, 12",
        "contract.occupationCode, 123456789"
    })
    void changeMustLeaveTermsThatTheSchemaAllows(String path, String value) {
        assertThat(check(changing(path, value), IN_FORCE))
                .containsExactly(new Finding(RefusalCode.CHANGE_UNKNOWN_FIELD, "amendment.changes", path));
    }

    @Test
    void changeMustNotBeLongerThanItsField() {
        assertThat(check(changing("contract.workplace", "ə".repeat(255)), IN_FORCE))
                .isEmpty();
        assertThat(check(changing("contract.workplace", "ə".repeat(256)), IN_FORCE))
                .containsExactly(
                        new Finding(RefusalCode.CHANGE_UNKNOWN_FIELD, "amendment.changes", "contract.workplace"));
    }

    @Test
    void changeMustNotRemoveWhatEveryContractHas() {
        Document amendment = changing("contract.workplaceKind", "MAIN").without("amendment.changes[1].newValue");

        assertThat(check(amendment, IN_FORCE)).extracting(Finding::code).containsOnly(RefusalCode.CHANGE_UNKNOWN_FIELD);
    }

    @ParameterizedTest
    @CsvSource({"worker.fin, 7TR2X9A", "employer.voen, 0012345801"})
    void changeMustNotReplaceAParty(String path, String value) {
        assertThat(check(changing(path, value).with("amendment.kinds[1]", "WORKER_DATA"), IN_FORCE))
                .containsExactly(new Finding(RefusalCode.CHANGE_UNKNOWN_FIELD, "amendment.changes", path));
    }

    @ParameterizedTest
    @CsvSource({
        "contract.weeklyHours, 60, HOURS_TOO_MANY",
        "contract.mainLeaveDays, 14, LEAVE_TOO_SHORT",
        "contract.termKind, INDEFINITE, TERM_INCOMPLETE"
    })
    void changedTermsKeepTheLimitsOfAConclusion(String path, String value, RefusalCode code) {
        assertThat(check(changing(path, value), IN_FORCE))
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @Test
    void amendmentMayStateTheWorkersDocumentAndAddressAnew() {
        Document amendment = Document.amendment()
                .with("worker.address", "Gəncə şəhəri, Nizami küçəsi 1")
                .with("employer.actualAddress", "Gəncə şəhəri, Cavad xan küçəsi 2");

        assertThat(check(amendment, IN_FORCE)).isEmpty();
    }

    /** What it repeats is in force on its day, what it changes on the day from which it does. */
    @Test
    void copiesAndChangesAreOfTwoDays() {
        Map<String, String> later = Document.conclusion()
                .with("contract.weeklyHours", "20.0")
                .with("employer.name", "“Yeni Ad” MMC")
                .fields();
        var chain = new ContractState(
                new Fin(Document.FIN),
                new Voen(Document.VOEN),
                Optional.empty(),
                Document.conclusion().fields(),
                later,
                Optional.empty(),
                Optional.empty(),
                false);

        assertThat(check(Document.amendment(), chain)).isEmpty();
        assertThat(TermWarnings.differing(
                        changing("contract.weeklyHours", "30.0")
                                .with("amendment.changes[1].oldValue", "40.0")
                                .content(),
                        later))
                .extracting(Warning::found)
                .containsExactly("40.0");
    }

    /** ƏMAS refuses it, too (spec 14.5); a change that is not in force yet does not stand in the way. */
    @Test
    void terminationIsNotDatedBeforeAChangeThatIsInForce() {
        LocalDate terminated = LocalDate.of(2024, 9, 30);

        assertThat(check(Document.termination(), amended(terminated))).isEmpty();
        assertThat(check(Document.termination(), amended(terminated.plusDays(1))))
                .containsExactly(
                        new Finding(RefusalCode.TERMINATED_BEFORE_AMENDMENT, "termination.terminatedOn", "2024-10-01"));
    }

    /** What it repeats of the worker and the contract must still be the contract's. */
    @Test
    void recordedSuccessorStatesItsOwnData() {
        var succession = new Succession(
                new Voen(Document.VOEN),
                new Voen("1300456781"),
                LocalDate.of(2024, 1, 1),
                "Dövlət Vergi Xidməti",
                "18/2024",
                LocalDate.of(2024, 1, 1));
        Map<String, String> terms = Document.conclusion().fields();
        var chain = new ContractState(
                new Fin(Document.FIN),
                new Voen(Document.VOEN),
                Optional.of(succession),
                terms,
                terms,
                Optional.empty(),
                Optional.empty(),
                false);
        Document ofSuccessor = Document.termination()
                .with("employer.voen", "1300456781")
                .with("employer.name", "“Varis” ASC")
                .with("employer.sun", "0001300456781");

        assertThat(check(ofSuccessor, chain)).isEmpty();
        assertThat(check(ofSuccessor.with("contract.position", "mühasib"), chain))
                .containsExactly(new Finding(RefusalCode.COPY_DIFFERS, "contract.position", ""));
        assertThat(check(ofSuccessor.with("worker.fin", "7TR2X9A"), chain))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.BASE_OF_OTHERS);
        assertThat(check(ofSuccessor, IN_FORCE)).extracting(Finding::code).containsExactly(RefusalCode.BASE_OF_OTHERS);
    }

    /** Otherwise a stranger makes itself the one who may sign, by a change among others. */
    @ParameterizedTest
    @CsvSource({"employer.kind, INDIVIDUAL", "employer.person.fin, 9XX9X9X"})
    void whoMaySignIsNotChanged(String field, String value) {
        Document amendment = Document.amendment()
                .with("amendment.kinds[0]", "EMPLOYER_DATA")
                .with("amendment.changes[1].field", field)
                .with("amendment.changes[1].newValue", value);

        assertThat(check(amendment, IN_FORCE))
                .contains(new Finding(RefusalCode.CHANGE_UNKNOWN_FIELD, "amendment.changes", field));
    }

    private static ContractState amended(LocalDate day) {
        Map<String, String> terms = Document.conclusion().fields();
        return new ContractState(
                new Fin(Document.FIN),
                new Voen(Document.VOEN),
                Optional.empty(),
                terms,
                terms,
                Optional.of(day),
                Optional.empty(),
                false);
    }

    private static Document changing(String path, String value) {
        return Document.amendment()
                .with("amendment.changes[1].field", path)
                .with("amendment.changes[1].newValue", value);
    }

    private static List<Finding> check(Document document, ContractState chain) {
        return ChainRules.check(document.content(), document.fields(), chain, ShippedLists.all());
    }

    private static ContractState chain(Document conclusion, Optional<LocalDate> lapsedOn, boolean terminated) {
        return new ContractState(
                new Fin(Document.FIN),
                new Voen(Document.VOEN),
                Optional.empty(),
                conclusion.fields(),
                conclusion.fields(),
                Optional.empty(),
                lapsedOn,
                terminated);
    }
}
