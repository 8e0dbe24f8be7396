package az.bildiris.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {
    private final Typeface typeface = new Typeface(8);

    @Test
    void lettersAreComposedAndInvisibleSignsLeftOut() {
        assertThat(typeface.printable(" I\u0307s\u0327c\u0327i\u00AD\uFEFF ")).isEqualTo("İşçi");
    }

    @Test
    void lineEndsStayAndOtherControlsAreBlanks() {
        assertThat(typeface.printable("bir\r\niki\tüç\u2028\u0000\u202Edörd")).isEqualTo("bir\niki üç ¤dörd");
    }

    @Test
    void signsBeyondTheFontBecomeOneReplacementEach() {
        assertThat(typeface.printable("a≤b😀c")).isEqualTo("a¤b¤c");
    }

    @Test
    void partsTogetherAreTheText() {
        var text = Samples.words("şərt", 4000);
        var parts = typeface.parts(text, 187, 4);
        assertThat(parts).hasSizeGreaterThan(10);
        assertThat(String.join(" ", parts)).isEqualTo(text);
    }

    @Test
    void partsEndWithLinesEvenWithoutBlanks() {
        var text = "ə".repeat(3000);
        assertThat(String.join("", typeface.parts(text, 187, 4))).isEqualTo(text);
    }

    @Test
    void emptyLinesCount() {
        assertThat(typeface.parts("a\n\nb\n\nc\n", 187, 2)).containsExactly("a", "b", "c\n");
    }

    @Test
    void shortTextStaysWhole() {
        assertThat(typeface.parts("Bakı", 187, 4)).containsExactly("Bakı");
    }

    @Test
    void textOfOtherScriptsIsKnownToBeReplaced() {
        assertThat(typeface.shows("Əliyev Рəşad № 2 – “ad”")).isTrue();
        assertThat(typeface.shows("Əliyev ¤")).isTrue();
        assertThat(typeface.shows("Ελένη გიორგი Արամ علي דוד 王伟 さとう 김민준 สมชาย")).isTrue();
        assertThat(typeface.shows("राम தமிழ் ကို ሀይሌ")).isTrue();
        assertThat(typeface.shows("ᏣᎳᎩ")).isFalse();
    }

    @Test
    void onlyOtherScriptsNeedOtherFonts() {
        assertThat(typeface.foreign("Əliyev Рəşad № 2 – “ad”\n😀")).isFalse();
        assertThat(typeface.foreign("“王伟” MMC")).isTrue();
    }

    @Test
    void textOfSeveralScriptsIsMeasuredWhole() {
        var text = "გიორგი Əli 王伟伟伟 ".repeat(60).strip();
        var parts = typeface.parts(text, 187, 4);
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(String.join(" ", parts).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }
}
