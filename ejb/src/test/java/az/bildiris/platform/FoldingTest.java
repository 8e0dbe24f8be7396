package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Xəzər  Nümunə” MMC",
                "\"XƏZƏR NÜMUNƏ\" MMC",
                "«xəzər nümunə» mmc",
                "Xezer Numune MMC",
                " Xəzər\u00a0Nümunə\tMMC ",
                "Xəzər-Nümunə, MMC.",
                "Xəzər Nu\u0308munə MMC"
            })
    void spellingsOfOneNameFoldAlike(String name) {
        assertThat(Folding.fold(name)).isEqualTo("xezer numune mmc");
    }

    @ParameterizedTest
    @CsvSource({
        "ƏƏə, eee",
        "İIıi, iiii",
        "ŞşSs, ssss",
        "ÇçCc, cccc",
        "ĞğGg, gggg",
        "ÖöOo, oooo",
        "ÜüUu, uuuu",
        "ǝƏә, eee",
        "ХXхx, xxxx",
        "Компания 1, komпahия 1"
    })
    void lettersOfBothCasesFoldAlike(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void dottedCapitalIFromTwoSignsFoldsLikeTheOneSign() {
        assertThat(Folding.fold("I\u0307şçi")).isEqualTo(Folding.fold("İşçi")).isEqualTo("isci");
    }

    @ParameterizedTest
    @CsvSource({"4qk7b2m, 4QK7B2M", "4QК7В2М, 4QK7B2M", "4QK 7B2M, 4QK7B2M", "АЕСТ1, AECT1"})
    void identifierIsLatinHoweverTyped(String typed, String identifier) {
        assertThat(Folding.identifier(typed)).isEqualTo(identifier);
    }

    @Test
    void quotesApostrophesAndFormsOfLettersSayTheSame() {
        assertThat(Folding.same("“Xəzər” MMC", "«Xəzər» MMC")).isTrue();
        assertThat(Folding.same("Ələddin’in", "Ələddin'in")).isTrue();
        assertThat(Folding.same("Nümunə", "Nu\u0308munə")).isTrue();
        assertThat(Folding.same("Nümunə", "Numunə")).isFalse();
    }

    @Test
    void signsAloneFoldToNothing() {
        assertThat(Folding.fold("«» — \" ' %_")).isEmpty();
    }

    @Test
    void foldedTextFoldsToItself() {
        String folded = Folding.fold("“Dağ Nümunə” ASC № 2");

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }
}
