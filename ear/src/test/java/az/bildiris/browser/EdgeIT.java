package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The edge as somebody meets it who has not signed in and means no good. */
class EdgeIT {
    private static final String HOST = "Host: localhost:" + RawHttp.PORT;
    private static final String ELSEWHERE = "other.example";

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//other.example/?language=ru",
                "///other.example/?language=ru",
                "/\\other.example/?language=ru",
                "/%2fother.example/?language=ru",
                "/%2F%2Fother.example/?language=ru",
                "/%5cother.example/?language=ru",
                "/%5Cother.example/services?language=ru",
                "/;/other.example?language=ru",
                "/help%3bx?language=ru",
                "//other.example/services",
                "/services;x",
                "/services/%2e%2e/help",
                "/help?language=ru&x=%zz",
                "/help?%c0%",
                "//other.example/api/v1/openapi.yaml",
                "http://other.example/services"
            })
    void ambiguousAddressesAreRefused(String target) throws IOException {
        RawHttp.Answer answer = RawHttp.get(target);

        assertThat(answer.status()).as(answer.head().toString()).isEqualTo(400);
        assertThat(answer.header("Location")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/help?language=ru",
                "/help.xhtml",
                "/services",
                "/agreements?language=en",
                "/callback",
                "/callback?state=x",
                "/nothing",
                "/staff",
                "/api",
                "/api/v1/openapi.yaml",
                "/api/v1/notifications"
            })
    void foreignHostsAreNotAnsweredFor(String target) throws IOException {
        for (String host : List.of(ELSEWHERE, "localhost:1", ELSEWHERE + ":" + RawHttp.PORT)) {
            RawHttp.Answer answer = RawHttp.send("GET " + target + " HTTP/1.1", "Host: " + host);

            assertThat(String.join("\n", answer.header("Location"))).as(host).doesNotContain(ELSEWHERE);
            assertThat(answer.status()).as(target + " of " + host).isEqualTo(target.equals("/api") ? 301 : 400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/%68ealth", "/he%61lth/ready", "/x/../health", "/./health"})
    void howTheServerIsIsNotToldHere(String target) throws IOException {
        assertThat(RawHttp.get(target).status()).isBetween(400, 404);
    }

    /** Also where the address has a page of its own. */
    @ParameterizedTest
    @CsvSource({
        "GET /, other.example, 400, Sorğu başa düşülmədi",
        "GET /help, other.example, 400, Sorğu başa düşülmədi",
        "POST /, other.example, 400, Sorğu başa düşülmədi",
        "POST /help, other.example, 400, Sorğu başa düşülmədi",
        "PUT /help, other.example, 400, Sorğu başa düşülmədi",
        "PUT /, , 405, Bu əməliyyat mümkün deyil",
        "PUT /help, , 405, Bu əməliyyat mümkün deyil",
        "PROPFIND /help, , 405, Bu əməliyyat mümkün deyil",
        "POST /, , 405, Bu əməliyyat mümkün deyil",
        "POST /help, , 405, Bu əməliyyat mümkün deyil",
        "POST /index.xhtml, , 405, Bu əməliyyat mümkün deyil",
        "POST /callback, , 405, Bu əməliyyat mümkün deyil",
        "POST /sign-out, , 403, Sorğu başqa yerdən gəldi",
        "GET /help?jakarta.faces.ViewState=1:1, , 403, Sorğu başqa yerdən gəldi",
        "GET /nothing?jakarta.faces.ViewState=1:1, , 403, Sorğu başqa yerdən gəldi",
        "GET /x/../help, , 400, Sorğu başa düşülmədi",
        "GET /staff//settings, , 400, Sorğu başa düşülmədi"
    })
    void refusalIsItsOwnPage(String request, String host, int status, String heading) throws IOException {
        RawHttp.Answer answer =
                RawHttp.send(request + " HTTP/1.1", host == null ? HOST : "Host: " + host, "Content-Length: 0");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains("<h1>" + heading + "</h1>");
        assertThat(answer.header("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).contains("SESSION"));
    }

    /** The one redirect that the server gives before it asks the application: of its root without a slash. */
    @Test
    void rootOfTheDoorLeadsNowhereElse() throws IOException {
        assertThat(RawHttp.send("GET /api HTTP/1.1", "Host: " + ELSEWHERE).header("Location"))
                .containsExactly("/api/");
    }

    /** The server itself stumbles over a port that is no number, and answers with nothing at all. */
    @Test
    void hostsThatAreNoneGetNothing() throws IOException {
        RawHttp.Answer answer =
                RawHttp.send("GET /help?language=ru HTTP/1.1", "Host: localhost:" + RawHttp.PORT + "@" + ELSEWHERE);

        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void theServersOwnDescriptionOfItsClassesIsNotThere() throws IOException {
        assertThat(RawHttp.get("/api/v1/application.wadl").status()).isEqualTo(404);
    }

    @Test
    void languageIsSwitchedOnTheSamePage() throws IOException {
        RawHttp.Answer answer = RawHttp.get("/help?language=ru");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).containsExactly(BrowserTest.BASE + "/help");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /services",
                "GET /staff/find",
                "GET /callback",
                "GET /callback?state=x&code=y",
                "GET /nothing",
                "GET /help?language=ru",
                "GET //other.example/",
                "PUT /",
                "POST /help",
                "POST /sign-out",
                "GET /staff",
                "GET /resources",
                "GET /resources/bildiris",
                "GET /WEB-INF",
                "GET /META-INF",
                "GET /WEB-INF/web.xml",
                "GET /api/WEB-INF",
                "GET /edoc/x",
                "GET /api/v1/notifications",
                "GET /api/nothing",
                "GET /api/v1/openapi.yaml"
            })
    void everyAnswerCarriesTheHeaders(String request) throws IOException {
        RawHttp.Answer answer = RawHttp.send(request + " HTTP/1.1", HOST, "Content-Length: 0");

        assertThat(answer.header("X-Content-Type-Options"))
                .as(answer.head().toString())
                .containsExactly("nosniff");
        assertThat(answer.header("Cache-Control")).containsExactly("no-store");
        assertThat(answer.header("Referrer-Policy")).containsExactly("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/nothing", "/services", "/callback", "/edoc/x", "/api/v1/notifications"})
    void visitsLeaveNoSession(String target) throws IOException {
        assertThat(RawHttp.get(target).header("Set-Cookie"))
                .noneSatisfy(cookie -> assertThat(cookie).contains("SESSION"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Origin: http://other.example", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site"})
    void formsOfOtherPlacesAreRefused(String said) throws IOException {
        RawHttp.Answer answer = said.isEmpty()
                ? RawHttp.send("POST /sign-out HTTP/1.1", HOST, "Content-Length: 0")
                : RawHttp.send("POST /sign-out HTTP/1.1", HOST, "Content-Length: 0", said);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Sorğu başqa yerdən gəldi");
    }

    @Test
    void tooLargeAFormIsToldSoInALine() throws IOException {
        RawHttp.Answer declared =
                RawHttp.send("POST /sign-out HTTP/1.1", HOST, "Origin: " + BrowserTest.BASE, "Content-Length: 3000000");
        RawHttp.Answer counted = RawHttp.sendWith(
                "x=" + "y".repeat(600_000),
                "POST /sign-out HTTP/1.1",
                HOST,
                "Origin: " + BrowserTest.BASE,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 600002");

        for (RawHttp.Answer answer : List.of(declared, counted)) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("Həddindən çox məlumat göndərildi");
        }
    }

    @Test
    void malformedFormsAreToldSo() throws IOException {
        RawHttp.Answer answer = RawHttp.sendWith(
                "reason=%zz",
                "POST /sign-out HTTP/1.1",
                HOST,
                "Origin: " + BrowserTest.BASE,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 10");

        assertThat(answer.status()).isEqualTo(400);
    }
}
