package az.bildiris.reason;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.reason.PersonQuery.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonQueryTest {
    @ParameterizedTest
    @CsvSource({
        "4QK7B2M, FIN",
        "4qk 7b2m, FIN",
        "1990051400412, SSN NUMBER",
        "AA6842190, DOCUMENT",
        "AZE12345678, DOCUMENT",
        "68421903, DOCUMENT NUMBER",
        "1234567, FIN DOCUMENT",
        "K-17/2009, NUMBER",
        "Məmmədova Aytən, NAME",
        "HASANEV, FIN NAME",
        "%, NAME",
    })
    void aTextSaysOfWhichKindItIs(String typed, String kinds) {
        assertThat(PersonQuery.kinds(typed).stream().map(Kind::name).collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }
}
