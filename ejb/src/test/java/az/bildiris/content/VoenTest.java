package az.bildiris.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoenTest {
    @ParameterizedTest
    @ValueSource(strings = {"0012345691", "0012345692", "9900000141", "9900000271"})
    void checkDigitIsRight(String voen) {
        assertThat(new Voen(voen).isValid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0012345681", "0012345690", "0012345693", "012345691", "00123456911", "", "001234569A"})
    void otherwiseItIsNone(String voen) {
        assertThat(new Voen(voen).isValid()).isFalse();
    }

    @Test
    void remainderOfTenIsNeverValid() {
        // 8 x 6 + 7 = 55 and so on: 00000005 gives 15 mod 11 = 4; 00000007 gives 21 mod 11 = 10.
        for (char digit = '0'; digit <= '9'; digit++) {
            assertThat(new Voen("00000007" + digit + "1").isValid()).isFalse();
        }
    }
}
