package az.bildiris.register;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerTextTest {
    @ParameterizedTest
    @CsvSource({
        "0012 3456, 123456, ''",
        "123456, 123456, ''",
        "«Xəzər  Nümunə» MMC, '', xezer numune mmc",
        "Xəzər 2000, '', xezer 2000",
        "000, '', 000",
        "%, '', ''"
    })
    void digitsAreANumberAndAnythingElseIsAName(String typed, String digits, String name) {
        assertThat(EmployerText.of(typed)).isEqualTo(new EmployerText(digits, name));
    }

    @ParameterizedTest
    @CsvSource({
        "0012, true",
        "12 345, true",
        "777, true",
        "2345, false",
        "numune xezer, true",
        "xezernumune, true",
        "xezer mmc, false",
        "%, false"
    })
    void employerFitsByTheBeginningOfItsNumbersOrByItsName(String typed, boolean fits) {
        assertThat(EmployerText.of(typed).fits(new Voen("0012345691"), new Sun("0000777"), "xezer numune"))
                .isEqualTo(fits);
    }
}
