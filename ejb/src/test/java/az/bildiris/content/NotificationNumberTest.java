package az.bildiris.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "CONCLUSION, 2015, 1234, 1150000012346",
        "AMENDMENT, 2016, 9876, 2160000098764",
        "TERMINATION, 2019, 45678, 3190000456786",
        "CONCLUSION, 2019, 50223, 1190000502235",
        "CONCLUSION, 2020, 1123, 1200000011234"
    })
    void numbersAreTypeYearSequenceAndLuhnDigit(NotificationType type, int year, long sequence, String number) {
        assertThat(NotificationNumber.of(type, year, sequence)).hasToString(number);
    }

    @Test
    void oneWrongDigitIsNoticed() {
        String number = NotificationNumber.of(NotificationType.CONCLUSION, 2024, 123_456_789)
                .value();
        for (int i = 0; i < number.length() - 1; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit != number.charAt(i)) {
                    String wrong = number.substring(0, i) + digit + number.substring(i + 1, 12);
                    assertThat(NotificationNumber.luhn(wrong)).isNotEqualTo(number.charAt(12) - '0');
                }
            }
        }
    }

    @Test
    void everyNumberHasThirteenDigits() {
        assertThat(NotificationNumber.of(NotificationType.TERMINATION, 2009, 1).value())
                .matches("309[0-9]{10}");
        assertThat(NotificationNumber.of(NotificationType.AMENDMENT, 2099, 999_999_999)
                        .value())
                .matches("299[0-9]{10}");
    }
}
