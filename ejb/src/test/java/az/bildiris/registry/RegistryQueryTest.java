package az.bildiris.registry;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistryQueryTest {
    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "\u001b[0m", "\u0085", "a\nb"})
    void textThatNoDatabaseComparesIsNoQuery(String text) {
        assertThatThrownBy(() -> RegistryQuery.requireText(Optional.of(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesOfAnyLettersAreAQuery() {
        assertThatCode(() -> RegistryQuery.requireText(Optional.of("«Xəzər» MMC № 5 – Ъ")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RegistryQuery.requireText(Optional.of("ə".repeat(256))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
