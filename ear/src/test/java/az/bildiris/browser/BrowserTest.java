package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** A fresh browser context for each test; what the browser complains about fails the test that caused it. */
abstract class BrowserTest {
    static final String BASE = "http://localhost:" + System.getProperty("it.http.port");
    private final List<String> complaints = new ArrayList<>();
    BrowserContext context;
    Page page;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @BeforeEach
    final void openContext() {
        context = Chromium.browser().newContext(options());
        // A violated content security policy is reported as an error on the console, too.
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add("page error: " + error.error()));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    @AfterEach
    final void closeContext() {
        context.close();
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    /** Other languages, small screens: a test class may say so. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setLocale("az-AZ").setViewportSize(1440, 900);
    }

    /** Opens a page of the application, signs in on the portal's page that comes up instead, and waits for the first. */
    final void signIn(String user, String path) {
        page.navigate(BASE + path);
        enterCredentials(user);
        page.waitForURL(address -> address.startsWith(BASE + "/"));
    }

    final void enterCredentials(String user) {
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
    }

    /** As a member of staff who is signed in: opens this person, and waits for the registry. */
    final void openPerson(String fin, String caseNumber) {
        page.navigate(BASE + "/staff/find");
        page.fill("#find\\:text", fin);
        page.click("#find\\:go");
        page.click("input[value='Səbəbi göstər']");
        page.fill("#why\\:caseNumber", caseNumber);
        page.click("#why\\:open");
        page.waitForURL(BASE + "/agreements");
    }

    /** What others have left open is not here. */
    static void closeAllReasons() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update access_reason set closed_at = now() where closed_at is null");
        }
    }

    /**
     * Whole page, all rules of axe-core; empty if everybody can use it. "Legacy" is without the pages of other sites in
     * frames, of which there are none; it takes a third of the time.
     */
    static List<String> axe(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(BrowserTest::describe)
                        .toList();
    }

    /** For the page that a test breaks on purpose: a console error with these words is no complaint. */
    final void tolerate(String words) {
        complaints.removeIf(complaint -> complaint.contains(words));
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
