package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseAddressTest {
    @AfterEach
    void forget() {
        SettingsOutsideTheServer.forget(Setting.BASE_URL);
    }

    @ParameterizedTest
    @CsvSource({
        "https://e.gov.az, e.gov.az, true",
        "https://e.gov.az, E.GOV.AZ:443, true",
        "https://e.gov.az, e.gov.az:80, false",
        "https://e.gov.az, e.gov.az:8443, false",
        "https://e.gov.az, e.gov.az.other.example, false",
        "https://e.gov.az, other.example, false",
        "https://e.gov.az, e.gov.az@other.example, false",
        "https://e.gov.az, e.gov.az/x, false",
        "https://e.gov.az, '', false",
        "https://e.gov.az, e.gov.az:x, false",
        "https://e.gov.az, ' e.gov.az', false",
        "http://localhost:8080, localhost:8080, true",
        "http://localhost:8080, localhost, false",
        "http://localhost:8080, 127.0.0.1:8080, false",
    })
    void hostsAreComparedWithTheAddressThatPeopleSee(String base, String host, boolean ours) {
        SettingsOutsideTheServer.give(Setting.BASE_URL, base);

        assertThat(BaseAddress.isHost(host)).isEqualTo(ours);
        assertThat(BaseAddress.isHost(null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//x",
                "/a//b",
                "/../x",
                "/a/./b",
                "/a/..",
                "/;x",
                "/a;b",
                "/\\x",
                "/%3bx",
                "/%3B",
                "/%5c",
                "/%2fx",
                "/%2Fx",
                "/a%2e%2e/b",
                "/%00",
                "/%zz",
                "/%",
                "/%1",
                "http://x/",
                "x",
                ""
            })
    void ambiguousPathsAreNotPlain(String path) {
        assertThat(BaseAddress.isPlain(path, null)).isFalse();
        assertThat(BaseAddress.isOwnPath(path)).isFalse();
        assertThat(BaseAddress.isOwnPath(path + "?a=b")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/staff/find", "/notification/1-2", "/a%20b", "/%C9%99", "/a.b/..c"})
    void othersArePlain(String path) {
        assertThat(BaseAddress.isPlain(path, "a=;\\%2f")).isTrue();
        assertThat(BaseAddress.isPlain(path, "a=%zz")).isFalse();
        assertThat(BaseAddress.isOwnPath(path + "?next=//x")).isTrue();
    }

    @Test
    void schemeAndOriginAreThoseOfTheSetting() {
        SettingsOutsideTheServer.give(Setting.BASE_URL, "https://E.gov.az:443");

        assertThat(BaseAddress.isSecure()).isTrue();
        assertThat(BaseAddress.origin()).isEqualTo("https://e.gov.az");
        assertThat(BaseAddress.at("/help")).isEqualTo("https://E.gov.az:443/help");
    }
}
