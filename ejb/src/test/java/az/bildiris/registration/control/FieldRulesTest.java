package az.bildiris.registration.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.NotificationXml;
import az.bildiris.given.Document;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {
    @Test
    void ordinaryDocumentsHoldNothingOdd() {
        for (Document document : List.of(
                Document.conclusion(),
                Document.conclusionByIndividual(),
                Document.amendment(),
                Document.termination())) {
            assertThat(check(document)).isEmpty();
            assertThat(LookalikeRules.check(document.fields())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200B", "200C", "200D", "200E", "202E", "2066", "FEFF", "00AD", "E000", "0085", "2028", "2029", "FFFE",
                "0378"
            })
    void signThatNobodySeesIsNamedByItsNumber(String hex) {
        String name = "“Xəzər” " + (char) Integer.parseInt(hex, 16) + "MMC";

        assertThat(check(Document.conclusion().with("employer.name", name)))
                .containsExactly(new Finding(RefusalCode.TEXT_UNPRINTABLE, "employer.name", "U+" + hex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u00A0Əliyev", "Əliyev\u00A0", "\u3000Əliyev", "Əliyev\u2003"})
    void blankSurnameOrBlanksAtItsEndsAreRefused(String surname) {
        assertThat(check(Document.conclusion().with("worker.surname", surname)))
                .extracting(Finding::code)
                .containsExactly(RefusalCode.TEXT_UNPRINTABLE);
    }

    @Test
    void linesOfALongTextAreNoOddity() {
        assertThat(check(Document.conclusion().with("contract.extraTerms", "Bir\niki\tüç")))
                .isEmpty();
    }

    /** At the bound and one day beyond; the notification is of 01.03.2024. */
    @ParameterizedTest
    @CsvSource({
        "worker.birthDate, 1900-01-01, 1899-12-31",
        "worker.birthDate, 2024-03-01, 2024-03-02",
        "worker.documentIssuedOn, 2024-03-01, 2024-03-02",
        "contract.concludedOn, 1900-01-01, 1800-01-01",
        "contract.concludedOn, 2025-03-01, 2025-03-02",
        "contract.concludedOn, 2025-03-01, 9999-12-31",
        "contract.workStartsOn, 2025-03-01, 2025-03-02",
        "contract.termTo, 2084-03-01, 2084-03-02"
    })
    void daysAreThoseOfAWorkingLife(String path, String bound, String beyond) {
        assertThat(check(Document.conclusion().with(path, bound))).isEmpty();
        assertThat(check(Document.conclusion().with(path, beyond)))
                .containsExactly(new Finding(RefusalCode.DATE_UNLIKELY, path, beyond));
    }

    @ParameterizedTest
    @CsvSource({
        "amendment.effectiveFrom, 2025-03-01, 9999-01-01",
        "amendment.effectiveTo, 2084-03-01, 2084-03-02",
        "amendment.orderDate, 2025-03-01, 2025-03-02"
    })
    void daysOfAnAmendmentToo(String path, String bound, String beyond) {
        assertThat(check(Document.amendment().with(path, bound))).isEmpty();
        assertThat(check(Document.amendment().with(path, beyond)))
                .containsExactly(new Finding(RefusalCode.DATE_UNLIKELY, path, beyond));
    }

    @Test
    void dayOfTerminationToo() {
        assertThat(check(Document.termination().with("termination.terminatedOn", "9999-12-31")))
                .containsExactly(new Finding(RefusalCode.DATE_UNLIKELY, "termination.terminatedOn", "9999-12-31"));
    }

    @Test
    void changedTermIsHeldToTheRulesOfItsField() {
        Document amendment = Document.amendment()
                .with("amendment.changes[1].field", "contract.termTo")
                .with("amendment.changes[1].newValue", "9999-12-31");

        assertThat(check(amendment))
                .containsExactly(new Finding(RefusalCode.DATE_UNLIKELY, "amendment.changes[1].newValue", "9999-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ", "TR", "SU", "YU", "CS", "DD"})
    void countriesOfTodayAndOfYesterdayAreKnown(String code) {
        assertThat(check(Document.conclusion().with("worker.citizenship", code)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "ZZ", "AA"})
    void noCountryIsRefused(String code) {
        assertThat(check(Document.conclusion().with("worker.citizenship", code)))
                .containsExactly(new Finding(RefusalCode.CODE_UNKNOWN, "worker.citizenship", code));
    }

    @ParameterizedTest
    @CsvSource({
        "employer.name, “Xǝzər” MMC, Xǝzər",
        "employer.name, “Xәzər” MMC, Xәzər",
        "official.fullName, Əliyev Рeşad, Рeşad",
        "worker.surname, Мəmmədova, ''"
    })
    void lettersThatLookAlikeAreWarnedOf(String path, String value, String word) {
        assertThat(LookalikeRules.check(Document.conclusion().with(path, value).fields()))
                .containsExactly(new Warning(WarningCode.LETTERS_LOOK_ALIKE, path, word));
    }

    @Test
    void wordsOfTwoAlphabetsBesideEachOtherAreNot() {
        assertThat(LookalikeRules.check(Document.conclusion()
                        .with("employer.name", "“Xəzər” ООО Компания")
                        .fields()))
                .isEmpty();
    }

    // ---- one text

    @Test
    void lettersOfTwoSignsAreReadAsOne() {
        byte[] signed = Document.conclusion()
                .with("worker.surname", Normalizer.normalize("Şükürova", Normalizer.Form.NFD))
                .xml();

        assertThat(NotificationXml.fields(signed)).containsEntry("worker.surname", "Şükürova");
    }

    @Test
    void personWithoutAPatronymicIsNamedByTwoNames() {
        var content = NotificationXml.read(
                Document.conclusion().without("worker.patronymic").xml());

        assertThat(content.worker().fullName()).isEqualTo("Məmmədova Aytən");
    }

    private static List<Finding> check(Document document) {
        Map<String, String> fields = document.fields();
        return FieldRules.check(fields, document.content().date());
    }
}
