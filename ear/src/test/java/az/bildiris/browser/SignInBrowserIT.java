package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.it.KeyedHashes;
import az.bildiris.portal.PortalPeople;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way through the portal ends on a page: where the person was going, or at the services. */
class SignInBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String OWN_FIN = "FİN 4Q****M";
    private static final String PASSING = "passing";

    @AfterEach
    void leaveTokensAsTheyAre() throws Exception {
        PortalPeople.tokenLife("");
    }

    /** A bookmark of the login page holds the state of a sign-in that nobody remembers. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bookmarkedLoginPageLeadsIn(boolean lostWhileThere) {
        page.navigate(BASE + "/agreements");
        String login = page.url();
        context.clearCookies(lostWhileThere ? attempts() : null);
        if (!lostWhileThere) {
            page.navigate(login);
        }
        enterCredentials(WORKER);

        assertThat(page).hasURL(BASE + "/services");
        assertThat(page.locator(".person-fin")).hasText(OWN_FIN);
    }

    private static BrowserContext.ClearCookiesOptions attempts() {
        return new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("signin-.*"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoTabsBothArriveWhereTheyWereGoing(boolean firstFirst) {
        Page second = context.newPage();
        page.navigate(BASE + "/agreements");
        second.navigate(BASE + "/terminations");
        Page one = firstFirst ? page : second;
        Page other = firstFirst ? second : page;

        enter(one);
        one.waitForURL(firstFirst ? BASE + "/agreements" : BASE + "/terminations");
        String session = session();
        if (other.url().startsWith(BASE)) {
            other.waitForLoadState(); // the portal's own script has seen the other tab
        } else {
            other.reload();
        }
        assertThat(other).hasURL(firstFirst ? BASE + "/terminations" : BASE + "/agreements");
        assertThat(other.locator(".person-fin")).hasText(OWN_FIN);
        assertThat(session()).as("the first tab's session goes on").isEqualTo(session);
        one.reload();
        assertThat(one.locator(".person-fin")).hasText(OWN_FIN);
    }

    private static void enter(Page page) {
        page.fill("#username", WORKER);
        page.fill("#password", "demo");
        page.click("#kc-login");
    }

    @Test
    void whoCancelsAtThePortalReadsTheWelcomePage() {
        page.navigate(BASE + "/agreements");
        String state = parameter(page.url(), "state");
        page.navigate(BASE + "/callback?error=access_denied&state=" + state);

        assertThat(page).hasURL(BASE + "/");
    }

    /** A code that the portal does not know is asked for again, but not for ever. */
    @Test
    void codesThatDoNotHoldEndOnASentence() {
        page.navigate(BASE + "/agreements");
        String state = parameter(page.url(), "state");
        for (int i = 0; i < 2; i++) {
            APIResponse again = get("/callback?code=forged&state=" + state);
            assertThat(again.status()).isEqualTo(302);
            state = parameter(again.headers().get("location"), "state");
        }
        APIResponse last = get("/callback?code=forged&state=" + state);

        assertThat(last.status()).isEqualTo(503);
        assertThat(last.text()).contains("Hazırda daxil olmaq mümkün deyil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/callback", "/callback?state=x", "/callback?code=x&state=../..", "/callback?error=x"})
    void callbackOutOfTheBlueBeginsASignIn(String address) {
        APIResponse answer = get(address);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).isEqualTo(BASE + "/services");
    }

    @ParameterizedTest
    @CsvSource({"az, Daxil ol", "en, Sign in", "ru, Войти"})
    void portalSpeaksTheLanguageChosenHere(String language, String words) {
        page.navigate(BASE + "/help?language=" + language);
        page.navigate(BASE + "/agreements");

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.url()).contains("ui_locales=" + language, "code_challenge_method=S256");
    }

    @Test
    void tokensNeverStandInAnAddress() {
        var addresses = new ArrayList<String>();
        page.onRequest(request -> addresses.add(request.url()));
        signIn(WORKER, "/services");
        signOut();
        assertThat(page).hasURL(BASE + "/");

        assertThat(addresses)
                .noneMatch(address -> address.contains("id_token") || address.contains("eyJhbGciOiJSUzI1NiI"));
        assertThat(addresses).anyMatch(address -> address.endsWith("/protocol/openid-connect/logout"));
    }

    @Test
    void namesOfSessionsAreRandomAllThrough() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            signIn(WORKER, "/services");
            names.add(session());
            context.clearCookies();
        }
        assertThat(names).allSatisfy(name -> assertThat(name).matches("[0-9a-f]{32}"));
        assertThat(names.stream().map(name -> name.substring(0, 8)).distinct()).hasSize(3);
        assertThat(names.stream().map(name -> name.substring(24)).distinct()).hasSize(3);
    }

    /** What was there before somebody comes in is not what they have afterwards. */
    @Test
    void sessionGivenFromOutsideIsNotTaken() {
        context.addCookies(
                List.of(new com.microsoft.playwright.options.Cookie("JSESSIONID", "0123456789abcdef0123456789abcdef")
                        .setUrl(BASE)));
        signIn(WORKER, "/services");

        assertThat(session()).isNotEqualTo("0123456789abcdef0123456789abcdef");
    }

    @Test
    void roleTakenAwayEndsTheSession() throws Exception {
        PortalPeople.tokenLife("1");
        PortalPeople.make(PASSING, "6XY3Z8W", List.of("clerk", "auditor"));
        signIn(PASSING, "/staff/audit");
        String session = session();
        assertThat(page.locator("h1")).isVisible();
        PortalPeople.leave(PASSING, "auditor");
        page.waitForTimeout(1_500);
        assertThat(page.navigate(BASE + "/staff/audit").status()).isEqualTo(403);

        assertThat(session()).isNotEqualTo(session);
        assertThat(page.navigate(BASE + "/staff/find").status()).isEqualTo(200);
        tolerate("403");
    }

    @Test
    void roleGivenIsThereAfterTheNextRefresh() throws Exception {
        PortalPeople.tokenLife("1");
        PortalPeople.make(PASSING, "6XY3Z8W", List.of("clerk"));
        signIn(PASSING, "/staff/find");
        String session = session();
        PortalPeople.join(PASSING, "auditor");
        page.waitForTimeout(1_500);

        assertThat(page.navigate(BASE + "/staff/audit").status()).isEqualTo(200);
        assertThat(session()).isEqualTo(session);
    }

    /** The portal tells so by itself (back-channel logout); the access token would still hold for minutes. */
    @Test
    void sessionEndedAtThePortalEndsHere() throws Exception {
        PortalPeople.make(PASSING, "6XY3Z8W", List.of("clerk"));
        signIn(PASSING, "/staff/find");
        PortalPeople.signOut(PASSING);
        page.navigate(BASE + "/staff/find");

        assertThat(page.locator("#kc-login")).isVisible();
    }

    /** What the portal told another server stands where all of them ask; the portal's own session goes on in this test. */
    @Test
    void sessionEndedByAnotherServerEndsHereAtOnce() throws Exception {
        PortalPeople.make(PASSING, "6XY3Z8W", List.of("clerk"));
        signIn(PASSING, "/staff/find");
        String session = session();
        page.navigate(BASE + "/staff/find");
        assertThat(session()).isEqualTo(session);
        try (Connection other = TestSession.application();
                PreparedStatement told = other.prepareStatement("select end_portal_session(?)")) {
            told.setString(1, KeyedHashes.of("portal-session", PortalPeople.sessionOf(PASSING)));
            told.execute();
        }

        APIResponse answer = get("/staff/find");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).contains("/realms/egov/protocol/openid-connect/auth");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0."})
    void logoutTokensOfOthersAreRefused(String token) {
        APIResponse answer = context.request()
                .post(
                        BASE + "/portal-sign-out",
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                                .setData("logout_token=" + token));

        assertThat(answer.status()).isEqualTo(400);
    }

    private APIResponse get(String address) {
        return context.request().get(BASE + address, RequestOptions.create().setMaxRedirects(0));
    }

    private String session() {
        return context.cookies(BASE).stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static String parameter(String address, String name) {
        return List.of(address.substring(address.indexOf('?') + 1).split("&", -1)).stream()
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
