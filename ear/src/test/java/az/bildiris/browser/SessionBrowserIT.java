package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sessions that end: by themselves while somebody works, and because somebody ends them. */
class SessionBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";

    private RegistryTable registry;

    private static final Pattern SORTED = Pattern.compile(".*/agreements\\?sort=NUMBER&order=descending$");

    @BeforeEach
    void openRegistry() {
        registry = new RegistryTable(page);
        signIn(WORKER, "/agreements");
        registry.requireCount(15);
    }

    @Test
    void expiryUnderAScriptsRequestIsMendedByThePortalUnnoticed() {
        signOut();
        signIn("auditor1", "/staff/audit");
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.waitForResponse(
                response -> response.url().startsWith(BASE + "/callback?"),
                () -> page.locator(".ui-paginator-rpp-options").selectOption("50"));

        assertThat(page).hasURL(BASE + "/staff/audit");
        assertThat(page.locator("#entries")).isVisible();
    }

    @Test
    void expiryUnderALinkIsMendedByThePortalUnnoticed() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        page.waitForResponse(response -> response.url().startsWith(BASE + "/callback?"), this::sortByNumber);

        assertThat(page).hasURL(SORTED);
        assertThat(page.locator("#notKept")).hasCount(0);
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
        registry.requireCount(15);
        registry.sort(RegistryTable.NUMBER, "ascending");
    }

    /** On the very page that it asks for, too; and what was sent does nothing. */
    @ParameterizedTest
    @CsvSource({
        "http://other.example, application/x-www-form-urlencoded, 10, 403, Sorğu başqa yerdən gəldi",
        ", application/x-www-form-urlencoded, 600000, 413, Həddindən çox məlumat göndərildi",
        ", text/plain, 10, 415, Sorğu başa düşülmədi"
    })
    void refusedFormIsToldSoOnAPageOfItsOwn(String origin, String type, int length, int status, String heading) {
        APIResponse answer = context.request()
                .post(
                        BASE + "/agreements",
                        RequestOptions.create()
                                .setHeader("Origin", origin == null ? BASE : origin)
                                .setHeader("Content-Type", type)
                                .setData("x=" + "y".repeat(length)));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains("<h1>" + heading + "</h1>");
    }

    /** As after the timeout: the browser sends its cookie, and the server no longer knows it. */
    @Test
    void sessionThatEndedOnTheServerIsMendedWithItsCookieStillSent() throws Exception {
        endOnServer();
        page.waitForResponse(response -> response.url().startsWith(BASE + "/callback?"), this::sortByNumber);
        assertThat(page).hasURL(SORTED);
        registry.requireCount(15);
        registry.sort(RegistryTable.NUMBER, "ascending");

        endOnServer();
        page.navigate(BASE + "/terminations");
        assertThat(page).hasURL(BASE + "/terminations");
        registry.requireCount(3);

        endOnServer();
        registry.employer().fill("bank");
        registry.search();
        assertThat(page).hasURL(BASE + "/terminations");
        assertThat(registry.rows().first()).isVisible();
    }

    private void endOnServer() throws Exception {
        String session = context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        var signOut = HttpRequest.newBuilder(URI.create(BASE + "/sign-out"))
                .header("Cookie", "JSESSIONID=" + session)
                .header("Origin", BASE)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(signOut, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200); // a form for the portal, which this client does not send
        assertThat(answer.body()).contains("/logout\"", "id_token_hint");
    }

    /** Mojarra keeps 25 views of a session, and would keep an entry for each page that was ever shown in it. */
    @Test
    void pagesShownLeaveNothingInTheSession() throws Exception {
        signOut();
        signIn("clerk1", "/staff/find"); // a page with a bean of its view
        int pages = 80;
        long before = entriesOfViews();
        for (int i = 0; i < pages; i++) {
            APIResponse answer = context.request().get(BASE + "/staff/find");
            answer.dispose(); // it would be kept as long as the browser's context
            assertThat(answer.status()).isEqualTo(200);
        }
        assertThat(entriesOfViews() - before).isBetween(1L, pages / 2L);
    }

    /** In all sessions; counting collects first. */
    private static long entriesOfViews() throws Exception {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process histogram =
                new ProcessBuilder(jcmd, "" + TestSession.applicationServer(), "GC.class_histogram").start();
        try (var lines = histogram.inputReader().lines()) {
            return lines.filter(line -> line.contains("ViewScopeContextObject"))
                    .mapToLong(line -> Long.parseLong(line.strip().split("\\s+", -1)[1]))
                    .sum();
        }
    }

    @Test
    void expiryOfThePortalsSessionTooLeadsThroughItsLoginBackToTheRegistry() {
        context.clearCookies();
        sortByNumber();

        assertThat(page.locator("#kc-login")).isVisible();
        enterCredentials(WORKER);
        assertThat(page).hasURL(SORTED);
        registry.requireCount(15);
    }

    @Test
    void expiryUnderASearchIsMendedByThePortalToo() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        registry.employer().fill("bank");
        registry.search();

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator(".person-fin")).hasText("FİN 4Q****M");
        assertThat(registry.rows().first()).isVisible();
        assertThat(page.locator("#notKept")).containsText("yazdıqlarınız göndərilmədi və saxlanılmadı");
        assertThat(registry.employer()).hasValue("");
        assertThat(axe(page)).isEmpty();
        page.reload();
        assertThat(page.locator("#notKept")).hasCount(0);
    }

    /** Also at the counter, after a sign-in with a password; and no address has what was typed. */
    @ParameterizedTest
    @CsvSource({"en, neither sent nor kept", "ru, не отправлено и не сохранено"})
    void whatWasTypedIsSaidToBeLostAfterTheLoginToo(String language, String sentence) {
        signOut();
        signIn("clerk1", "/staff/find?language=" + language);
        List<String> addresses = new ArrayList<>();
        page.onRequest(request -> addresses.add(request.url()));
        page.locator("#find\\:text").fill("7TR2X9A");
        context.clearCookies();
        context.addCookies(List.of(new Cookie("language", language).setUrl(BASE)));
        page.locator("#find\\:go").click();

        assertThat(page.locator("#kc-login")).isVisible();
        enterCredentials("clerk1");
        assertThat(page).hasURL(BASE + "/staff/find");
        assertThat(page.locator("#notKept")).containsText(sentence);
        assertThat(page.locator("#find\\:text")).hasValue("");
        assertThat(addresses).isNotEmpty().noneMatch(address -> address.contains("7TR2X9A"));
    }

    @Test
    void signOutAfterExpiryLeadsToTheWelcomePage() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        signOut();

        assertThat(page).hasURL(BASE + "/");
        assertThat(page.locator(".person")).hasCount(0);
    }

    @Test
    void signOutEndsThePortalsSessionToo() {
        signOut();

        assertThat(page).hasURL(BASE + "/");
        assertThat(page.locator("#signedOut")).isVisible();
        assertThat(page.locator("#enter")).hasText("Portala giriş");
        assertThat(page.locator(".person")).hasCount(0);
        page.locator("#enter").click();
        assertThat(page.locator("#password")).isVisible();
        page.navigate(BASE + "/agreements");
        assertThat(page.locator("#password")).isVisible();
    }

    private void sortByNumber() {
        registry.header(RegistryTable.NUMBER).click();
    }
}
