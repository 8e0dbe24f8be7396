package az.bildiris.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-03-01, -, 2024-02-29, false",
                "2024-03-01, -, 2024-03-01, true",
                "-, 2024-03-01, 2024-03-01, true",
                "-, 2024-03-01, 2024-03-02, false",
                "-, -, 2024-03-02, true"
            })
    void bothEndsBelongToTheRange(LocalDate from, LocalDate to, LocalDate day, boolean inside) {
        assertThat(Days.of(from, to).contains(day)).isEqualTo(inside);
    }

    /** R3: from the start of work to the day before the lapse. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 2024-02-29, -, false",
                "-, 2024-03-01, -, true",
                "2024-05-31, -, 2024-06-01, true",
                "2024-06-01, -, 2024-06-01, false",
                "2024-06-01, -, -, true"
            })
    void contractOverlapsWhileItIsInForce(LocalDate from, LocalDate to, LocalDate lapsedOn, boolean overlap) {
        assertThat(Days.of(from, to).overlap(LocalDate.of(2024, 3, 1), Optional.ofNullable(lapsedOn)))
                .isEqualTo(overlap);
    }
}
