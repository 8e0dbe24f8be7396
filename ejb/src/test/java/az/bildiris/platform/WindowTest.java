package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {
    @Test
    void deepestAndLargestAreAllowed() {
        assertThat(new Window(1_000, 100).offset()).isEqualTo(1_000);
        assertThat(new Window(0, 1).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10", "1001, 10", "0, 0", "0, 101"})
    void otherPartsAreNot(int offset, int size) {
        assertThatThrownBy(() -> new Window(offset, size)).isInstanceOf(IllegalArgumentException.class);
    }
}
