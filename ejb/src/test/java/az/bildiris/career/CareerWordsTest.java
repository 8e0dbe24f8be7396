package az.bildiris.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerWordsTest {
    private static final List<String> LANGUAGES = List.of("az", "en", "ru");

    @Test
    void languagesHaveTheSameKeysInOrder() {
        for (String language : LANGUAGES) {
            assertThat(bundle(language).keySet())
                    .as(language)
                    .isEqualTo(bundle("az").keySet());
            assertThat(bundle(language).keySet())
                    .allSatisfy(key ->
                            assertThat(bundle(language).getString(key)).as(key).isNotBlank());
        }
    }

    @Test
    void eachFlagHasASentenceWhyItMattersAndWhatToDo() {
        for (FlagCode code : FlagCode.values()) {
            assertThat(bundle("az").keySet()).contains("flag." + code, "flag." + code + ".why", "flag." + code + ".do");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ru, 1, 1 год",
        "ru, 2, 2 года",
        "ru, 5, 5 лет",
        "ru, 11, 11 лет",
        "ru, 12, 12 лет",
        "ru, 21, 21 год",
        "ru, 24, 24 года",
        "en, 1, 1 year",
        "en, 2, 2 years",
        "az, 1, 1 il",
        "az, 7, 7 il"
    })
    void numbersHaveTheirForm(String language, long number, String text) {
        assertThat(new CareerWords(Locale.forLanguageTag(language)).counted("year", number))
                .isEqualTo(text);
    }

    @Test
    void lengthLeavesOutWhatIsNought() {
        var words = new CareerWords(Locale.forLanguageTag("en"));

        assertThat(words.length(Period.of(2, 0, 1))).isEqualTo("2 years 1 day");
        assertThat(words.length(Period.ZERO)).isEqualTo("none");
    }

    @Test
    void daysAndAmountsHaveTheirForm() {
        assertThat(new CareerWords(Locale.forLanguageTag("en"))
                        .format(
                                "flag.PAY_BELOW_MINIMUM",
                                LocalDate.of(2025, 1, 1),
                                new BigDecimal("1399.9"),
                                BigDecimal.valueOf(400)))
                .isEqualTo(
                        "From 01.01.2025 on the monthly pay was 1\u00a0399,90\u00a0AZN, and the minimum wage 400,00\u00a0AZN.");
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("az.bildiris.career.career", Locale.forLanguageTag(language));
    }
}
