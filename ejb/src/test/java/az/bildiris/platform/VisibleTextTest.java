package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202E, 0x200B, 0xAD, 0x2028, 0x85, 0xE000, 0xD800, 0x378, 0xE0041, 0x3164, 0x115F, 0x2800, 0x34F,
                0x17B4, 0xFE0F
            })
    void hiddenSignsAreToldByTheirNumbers(int sign) {
        assertThat(VisibleText.of("“Xəzər" + Character.toString(sign) + "Neft”"))
                .isEqualTo("“Xəzər[U+%04X]Neft”".formatted(sign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Əliyev Рəşad\u00A0№ 2\n\t– “ad”", "王伟 علي 😀"})
    void whatIsSeenStaysAsItIs(String text) {
        assertThat(VisibleText.of(text)).isSameAs(text);
    }
}
