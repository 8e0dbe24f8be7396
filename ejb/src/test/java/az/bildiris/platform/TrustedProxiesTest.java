package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    @ParameterizedTest
    @CsvSource({
        // nobody is trusted: the connection's address holds
        "'', 10.0.0.1, 192.0.2.7, 10.0.0.1",
        // a stranger says something of itself
        "10.0.0.1, 203.0.113.9, 192.0.2.7, 203.0.113.9",
        "10.0.0.1, 10.0.0.1, 192.0.2.7, 192.0.2.7",
        // what a client put there before the proxy did is not believed
        "10.0.0.1, 10.0.0.1, '6.6.6.6, 192.0.2.7', 192.0.2.7",
        // two proxies in a row
        "10.0.0.1 10.0.0.2, 10.0.0.1, '6.6.6.6, 192.0.2.7, 10.0.0.2', 192.0.2.7",
        "10.0.0.0/8, 10.255.0.1, 192.0.2.7, 192.0.2.7",
        "10.0.0.0/9, 10.255.0.1, 192.0.2.7, 10.255.0.1",
        "fd00::/8, fd12::1, 2001:db8::7, 2001:db8::7",
        "::1, 0:0:0:0:0:0:0:1, 192.0.2.7, 192.0.2.7",
        "10.0.0.1, 10.0.0.1, evil.example, 10.0.0.1",
        "10.0.0.1, 10.0.0.1, '', 10.0.0.1",
    })
    void clientIsTheLastThatIsNoProxyOfOurs(String trusted, String peer, String forwarded, String client) {
        assertThat(new TrustedProxies(trusted).client(peer, List.of(forwarded))).isEqualTo(client);
    }

    @Test
    void severalLinesOfTheHeaderAreOneList() {
        assertThat(new TrustedProxies("10.0.0.1").client("10.0.0.1", List.of("6.6.6.6", "192.0.2.7")))
                .isEqualTo("192.0.2.7");
        assertThat(new TrustedProxies("10.0.0.1").client("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "/8", "10.0.0.1,10.0.0.2"})
    void whatIsNoAddressIsNamed(String setting) {
        assertThatThrownBy(() -> new TrustedProxies(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BILDIRIS_TRUSTED_PROXIES");
    }
}
