package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "02.03.2015",
                "2.3.2015",
                "02032015",
                "2/3/2015",
                "02-03-2015",
                "2 3 2015",
                " 02 . 03 . 2015 ",
                "2015-03-02",
                "2015.3.2"
            })
    void aDayIsTakenAsPeopleTypeIt(String typed) {
        assertThat(TypedDay.parse(typed)).contains(LocalDate.of(2015, 3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dünən",
                "31.02.2020",
                "1.13.2020",
                "1.1.20",
                "2032015",
                "1.2.3.2015",
                "02.03.20155",
                "0.1.2020"
            })
    void anythingElseIsNone(String typed) {
        assertThat(TypedDay.parse(typed)).isEmpty();
    }
}
