package az.bildiris.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalReferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "m.75, h.2, b. «a» | Art. 75(2)(a) | ст. 75, ч. 2, п. «a»",
                "m.69, h.1 | Art. 69(1) | ст. 69, ч. 1",
                "m.49 h.5 | Art. 49(5) | ст. 49, ч. 5",
                "m.9, b. «o» | Art. 9(o) | ст. 9, п. «o»",
                "m.74 | Art. 74 | ст. 74",
                "by agreement | by agreement | by agreement",
            })
    void anArticleIsCitedAsTheLanguageDoes(String azerbaijani, String english, String russian) {
        assertThat(LegalReference.in(Locale.forLanguageTag("az"), azerbaijani)).isEqualTo(azerbaijani);
        assertThat(LegalReference.in(Locale.ENGLISH, azerbaijani)).isEqualTo(english);
        assertThat(LegalReference.in(Locale.forLanguageTag("ru"), azerbaijani)).isEqualTo(russian);
    }
}
