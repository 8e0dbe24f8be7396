package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsInForceTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db:5432/bildiris, jdbc:postgresql://db:5432/bildiris",
        "jdbc:postgresql://db/bildiris?user=x&password=s3cret&ssl=true, jdbc:postgresql://db/bildiris?user=x&password=••••&ssl=true",
        "jdbc:postgresql://x:s3cret@db/bildiris, jdbc:postgresql://••••@db/bildiris",
        "http://a:b@one/x.crl http://two/y.crl, http://••••@one/x.crl http://two/y.crl",
        "sign-in, sign-in"
    })
    void secretsInsideOfAddressesAreHidden(String value, String shown) {
        assertThat(SettingsInForce.withoutSecrets(value)).isEqualTo(shown);
    }
}
