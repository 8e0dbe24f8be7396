package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/**
 * Each test begins on an empty page without cookies; what the browser complains about fails the test that caused it. It is
 * the same page for all, because a browser that has run the scripts before takes half as long: what a test has done to it is
 * undone after it.
 */
abstract class BrowserTest {
    static final String BASE = "http://localhost:" + System.getProperty("it.http.port");
    private static final String PORTAL = "http://localhost:" + System.getenv("BILDIRIS_PORTAL_PORT");
    private static final Map<String, List<Cookie>> KNOWN_TO_PORTAL = new HashMap<>();
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final List<String> COMPLAINTS = new ArrayList<>();
    private static BrowserContext shared;

    BrowserContext context;
    Page page;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @BeforeEach
    final void takePage() throws SQLException {
        forgetLimits();
        if (shared == null) {
            BrowserContext begun = Chromium.browser().newContext(options());
            // A violated content security policy is reported as an error on the console, too.
            begun.onConsoleMessage(BrowserTest::note);
            begun.onWebError(error -> COMPLAINTS.add("page error: " + error.error()));
            begun.newPage();
            shared = begun;
        }
        context = shared;
        page = context.pages().get(0);
        page.setDefaultTimeout(15_000);
    }

    @AfterEach
    final void leavePage() {
        try {
            tidy();
            assertThat(COMPLAINTS).as("what the browser complained about").isEmpty();
        } catch (RuntimeException e) {
            shared = null; // the next test begins with another page
            context.close();
            throw e;
        } finally {
            COMPLAINTS.clear();
        }
    }

    private void tidy() {
        List<Page> pages = context.pages();
        pages.stream().skip(1).forEach(Page::close);
        Page first = pages.get(0);
        first.unrouteAll();
        first.navigate("about:blank");
        first.mouse().move(0, 0);
        first.setViewportSize(WIDTH, HEIGHT);
        first.emulateMedia(new Page.EmulateMediaOptions().setMedia(null).setColorScheme(ColorScheme.LIGHT));
        context.clearCookies();
    }

    static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("az-AZ").setViewportSize(WIDTH, HEIGHT);
    }

    /**
     * Opens a page of the application as somebody. The portal knows who was here before and asks for no password; it does ask
     * when it has ended that session. The application's session is new each time.
     */
    final void signIn(String user, String path) {
        page.context().addCookies(KNOWN_TO_PORTAL.getOrDefault(user, List.of()));
        page.navigate(BASE + path);
        if (page.url().startsWith(PORTAL)) {
            enterCredentials(user);
            page.waitForURL(address -> address.startsWith(BASE + "/"));
            KNOWN_TO_PORTAL.put(user, portalCookies());
        }
    }

    private List<Cookie> portalCookies() {
        return page.context().cookies(PORTAL + "/realms/egov/").stream()
                .filter(cookie -> cookie.path.startsWith("/realms"))
                .toList();
    }

    final void enterCredentials(String user) {
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
    }

    /** As a member of staff who is signed in: opens this person, and waits for the registry. */
    final void openPerson(String fin, String caseNumber) {
        page.navigate(BASE + CounterPage.ADDRESS);
        new CounterPage(page).openFor(caseNumber, fin);
        page.waitForURL(BASE + "/agreements");
    }

    /** Signs out by the menu of the person. */
    final void signOut() {
        signOut(page);
    }

    static void signOut(Page page) {
        page.locator(".person-menu > summary").click();
        page.locator("#signOut").click();
        page.waitForURL(address -> address.matches("https?://[^/]+/")); // the welcome page, by way of the portal
    }

    /** Chooses a language by its own name; of a person who is signed in it is in the person's menu. */
    final void language(String name) {
        if (page.locator(".person-menu").count() > 0) {
            page.locator(".person-menu > summary").click();
        }
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    /** Opens a page for a picture: in its own letters, which a browser uses from the second page on if they came late. */
    final void navigateForPicture(String address) {
        page.navigate(BASE + address);
        for (int tries = 0; tries < 5 && !inOwnLetters(); tries++) {
            page.waitForFunction("document.fonts.status === 'loaded'");
            page.reload();
        }
    }

    private boolean inOwnLetters() {
        CDPSession session = context.newCDPSession(page);
        try {
            session.send("DOM.enable");
            session.send("CSS.enable");
            var root = session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId");
            JsonObject heading = new JsonObject();
            heading.add("nodeId", root);
            heading.addProperty("selector", "h1");
            JsonObject node = new JsonObject();
            node.add("nodeId", session.send("DOM.querySelector", heading).get("nodeId"));
            return session.send("CSS.getPlatformFontsForNode", node).toString().contains("Inter");
        } finally {
            session.detach();
        }
    }

    /** No test meets a limit because of what others did before. */
    static void forgetLimits() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("delete from rate_limit");
        }
    }

    /** What others have left open is not here. */
    static void closeAllReasons() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update access_reason set closed_at = now() where closed_at is null");
        }
    }

    /** Without what is new in every answer: time, nonce of the scripts, and the id by which one script removes itself. */
    static String lasting(APIResponse answer) {
        return answer.text()
                .replaceAll("<time>[^<]*</time>", "time")
                .replaceAll("nonce=\"[^\"]*\"", "nonce")
                .replaceAll("PrimeFaces\\.csp\\.init\\('[^']*'\\)", "csp")
                .replaceAll("<script id=\"[0-9a-f-]{36}\"", "<script")
                .replaceAll("getElementById\\('[0-9a-f-]{36}'\\)", "itself");
    }

    /** Empty if everybody can use the page. */
    static List<String> axe(Page page) {
        return Accessibility.violations(page);
    }

    /** For the page that a test breaks on purpose: a console error with these words is no complaint. */
    final void tolerate(String words) {
        COMPLAINTS.removeIf(complaint -> complaint.contains(words));
    }

    private static void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            COMPLAINTS.add(message.text() + " at " + message.location());
        }
    }
}
