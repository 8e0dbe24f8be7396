package az.bildiris.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final List<Locale> LANGUAGES =
            Stream.of("az", "en", "ru").map(Locale::forLanguageTag).toList();

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyCodeSaysWhatIsWrongAndWhatToDo(RefusalCode code) {
        assertThat(LANGUAGES)
                .extracting(language -> Sentences.of(new Finding(code, "contract.position", "FOUND"), language))
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence)
                        .hasSizeGreaterThan(40)
                        .hasSizeLessThan(320 + "FOUND".length())
                        .endsWith(".")
                        .doesNotContain("{", "}")
                        .matches("(?s).*[.;] .*"));
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void languagesTellTheSameOfWhatWasFound(RefusalCode code) {
        assertThat(LANGUAGES)
                .extracting(language -> Sentences.of(new Finding(code, "FIELD", "FOUND"), language))
                .extracting(sentence -> sentence.contains("FIELD") + " " + sentence.contains("FOUND"))
                .containsOnly(Sentences.of(new Finding(code, "FIELD", "FOUND"), Locale.ENGLISH)
                                .contains("FIELD")
                        + " "
                        + Sentences.of(new Finding(code, "FIELD", "FOUND"), Locale.ENGLISH)
                                .contains("FOUND"));
    }

    @Test
    void eachLanguageIsWrittenInItsLetters() {
        Finding finding = Finding.of(RefusalCode.CONTRACT_TERMINATED);

        assertThat(Sentences.of(finding, LANGUAGES.get(0))).contains("qeydiyyata alınıb");
        assertThat(Sentences.of(finding, LANGUAGES.get(1))).isPrintable().contains("registered already");
        assertThat(Sentences.of(finding, LANGUAGES.get(2))).contains("зарегистрировано");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr", "und", "az-Latn-AZ"})
    void otherLanguagesGetTheStateLanguage(String tag) {
        Finding finding = Finding.of(RefusalCode.PDF_MISSING);

        assertThat(Sentences.of(finding, Locale.forLanguageTag(tag)))
                .isEqualTo(Sentences.of(finding, LANGUAGES.get(0)));
    }

    @ParameterizedTest
    @EnumSource(WarningCode.class)
    void everyWarningSaysWhatWasNoticedAndWhatItMeans(WarningCode code) {
        assertThat(LANGUAGES)
                .extracting(language -> Sentences.of(new Warning(code, "contract.position", "FOUND"), language))
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence)
                        .hasSizeGreaterThan(40)
                        .contains("FOUND")
                        .endsWith(".")
                        .doesNotContain("{", "}"));
    }

    @Test
    void warningsAreThoseOfTheCodes() {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(ResourceBundle.getBundle("az.bildiris.refusal.warnings", language)
                                .keySet())
                        .containsExactlyInAnyOrder(
                                Stream.of(WarningCode.values()).map(Enum::name).toArray(String[]::new)));
    }

    @Test
    void nothingIsSaidTwiceAndNothingOfNoCode() {
        assertThat(LANGUAGES)
                .allSatisfy(language -> assertThat(ResourceBundle.getBundle("az.bildiris.refusal.refusals", language)
                                .keySet())
                        .containsExactlyInAnyOrder(
                                Stream.of(RefusalCode.values()).map(Enum::name).toArray(String[]::new)));
    }

    @Test
    void whatWasFoundIsRepeatedAsItIs() {
        Finding odd = new Finding(RefusalCode.CODE_UNKNOWN, "termination.reason", "it's {0} $1 \\ {field}");

        assertThat(Sentences.of(odd, Locale.ENGLISH)).contains("it's {0} $1 \\ {field}");
    }

    @Test
    void nothingFoundIsADash() {
        assertThat(Sentences.of(Finding.of(RefusalCode.SIGNATURE_NOT_TRUSTED), Locale.ENGLISH))
                .contains("(—)");
    }
}
