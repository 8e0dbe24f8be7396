package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker's own questions: where, on what pay, since when, what changed, for how long, and is something wrong. */
class CareerBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String BANK = "«Qafqaz Nümunə Bank» ASC";

    @Test
    void todayIsAnsweredWithItsDocuments() {
        signIn(WORKER, "/career");

        Locator bank = page.locator(".job", new Page.LocatorOptions().setHasText("risk analitiki"));
        assertThat(bank).containsText(BANK);
        assertThat(bank).containsText("16.09.2019 tarixindən");
        assertThat(bank.locator(".job-pay strong")).hasText("1\u00a0387,50\u00a0AZN");
        assertThat(bank).containsText("Son dəyişiklik: 02.02.2026 tarixindən");
        bank.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Müqavilə bütövlükdə"))
                .click();
        assertThat(page).hasURL(Pattern.compile("/contract/[0-9a-f-]{36}$"));
        assertThat(page.locator("h1")).hasText(BANK);
    }

    @Test
    void everyMarkOfTheTimelineIsReachedByKeyboardAndInTheTable() throws SQLException {
        signIn(WORKER, "/career");

        Locator marks = page.locator(".lane a[aria-label]");
        int documents = marks.count();
        assertThat(String.valueOf(documents))
                .isEqualTo(text("select count(*) from notification where worker_fin = '" + WORKER + "'"));
        marks.first().focus();
        for (int i = 1; i < 4; i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".as-table a[href*='/notification/']")).hasCount(documents);
        marks.first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".key-facts")).isVisible();
    }

    @Test
    void serviceIsCountedAsOfAnyDay() {
        signIn(WORKER, "/career");
        page.fill("#day", "30.08.2019");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hesabla"))
                .click();

        // One contract from 15.09.2014 to 30.08.2019: four years, eleven months and sixteen days.
        assertThat(page.locator(".service tbody tr").first()).containsText("4 il 11 ay 16 gün");
        assertThat(page.locator(".service tbody tr").first()).containsText("1811");
        assertThat(page.locator("#service")).containsText("BILDIRIS-SERVICE-1");
        assertThat(page.locator("#service")).containsText("azı 1,4 orta aylıq əmək haqqı");
        assertThat(page.locator("#service")).containsText("Dövlət Sosial Müdafiə Fondundan soruşun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2020", "abc", "'; drop table worker; --", "99999999999"})
    void dayThatIsNoneIsSaidAndTheRestIsShown(String day) {
        signIn(WORKER, "/career");
        page.fill("#day", day);
        Response answer = page.waitForResponse(response -> response.url().contains("day="), () -> page.getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hesabla"))
                .click());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.locator(".error-summary")).containsText("Hansı tarixə");
        assertThat(page.locator("#day")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(".job").first()).isVisible();
        tolerate("422");
    }

    @Test
    void whatIsWorthALookNamesWhyWhatToDoAndTheDocument() {
        signIn(WORKER, "/career");

        Locator passed = page.locator(".flag[data-code=TERM_PASSED]");
        assertThat(passed).containsText("31.12.2021 tarixində bitib");
        passed.locator("summary").click();
        assertThat(passed).containsText("m.73, h.1");
        assertThat(page.locator(".flag[data-code=NO_ORIGINAL]")).hasCount(1);
        assertThat(page.locator(".flag[data-code=STANDS_ON_INVALID]").first()).isVisible();
        passed.getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator(".key-facts")).isVisible();
    }

    @Test
    void contractSaysWhatWasInForceOnAnyDayAndWhichDocumentMadeItSo() throws SQLException {
        signIn(WORKER, contractOf(BANK, "risk analitiki"));
        page.fill("#day", "12.03.2023");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Göstər"))
                .first()
                .click();

        assertThat(page.locator("#terms h2")).hasText("12.03.2023 tarixinə qüvvədə olan şərtlər");
        Locator pay = page.locator(".terms tr", new Page.LocatorOptions().setHasText("Aylıq əmək haqqı"));
        assertThat(pay).containsText("1\u00a0450,00\u00a0AZN");
        assertThat(pay.getByRole(AriaRole.LINK)).hasText(Pattern.compile("Dəyişiklik \\d+"));
        // The invalid amendment of March 2024 never was: 1,450 until 2025.
        page.navigate(page.url().replaceFirst("\\?.*", "") + "?day=01.06.2024");
        assertThat(pay).containsText("1\u00a0450,00\u00a0AZN");
    }

    @Test
    void differencesOfTwoVersionsAndWhatIsToCome() throws SQLException {
        signIn(WORKER, contractOf(BANK, "risk analitiki"));
        page.selectOption("#from", "13.01.2025");
        page.selectOption("#to", "02.02.2026");
        page.locator("#compare button").click();

        assertThat(page.locator("#compare .changes")).containsText("1\u00a0850,00\u00a0AZN");
        assertThat(page.locator("#compare .changes")).containsText("1\u00a0387,50\u00a0AZN");
        // A temporary change ends on 31.08.2037: what it replaced comes back on the next day.
        assertThat(page.locator("#toCome")).containsText("01.09.2037 tarixindən");
        assertThat(page.locator("#toCome .changes")).containsText("1\u00a0850,00\u00a0AZN");
    }

    @Test
    void timeLimitsBesideATerminationFollowFromTheDayThatTheWorkerStates() throws SQLException {
        signIn(
                WORKER,
                "/notification/"
                        + text("select id from notification where type = 'TERMINATION' and worker_fin = '" + WORKER
                                + "' order by number limit 1"));
        page.fill("#learned", "31.01.2026");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Müddətləri göstər"))
                .click();

        assertThat(page.locator("#limits li").first()).containsText("28.02.2026");
        assertThat(page.locator("#limits")).containsText("30.04.2026");
        assertThat(page.locator("#limits")).containsText("31.01.2027");
    }

    @ParameterizedTest
    @CsvSource({"az, İş həyatı barədə çıxarış", "en, Extract of a working life", "ru, Выписка о трудовой жизни"})
    void extractNamesContractsConditionsServiceAndRule(String language, String title) throws IOException {
        signIn(WORKER, "/career");

        APIResponse extract = context.request().get(BASE + "/print/career?language=" + language);

        assertThat(extract.status()).isEqualTo(200);
        String text = Pdf.text(extract).replaceAll("[\\s\u00a0]+", " ");
        String whose = title + ": Məmmədova Aytən Elçin qızı";
        assertThat(text).contains(WORKER, BANK, "1 387,50 AZN", "BILDIRIS-SERVICE-1");
        assertThat(text.split(whose, -1)).as("on each page").hasSize(Pdf.pages(extract) + 1);
        assertThat(Pdf.pages(extract)).isLessThanOrEqualTo(2);
    }

    @Test
    void foreignContractAnswersLikeOneThatDoesNotExist() throws SQLException {
        String foreign = text("select id from contract where worker_fin = '7TR2X9A' limit 1");
        signIn(WORKER, "/services");

        String answer = lasting(refused(foreign));
        for (String id : List.of(UUID.randomUUID().toString(), "1", "", "%3Cscript%3E", "x".repeat(2_000))) {
            assertThat(lasting(refused(id))).as(id).isEqualTo(answer);
        }
        assertThat(answer)
                .contains("Belə müqavilə yoxdur və ya sizə aid deyil.")
                .doesNotContain(foreign);
    }

    private APIResponse refused(String id) {
        APIResponse answer = context.request().get(BASE + "/contract/" + id);
        assertThat(answer.status()).as(id).isEqualTo(404);
        return answer;
    }

    @Test
    void staffSeeTheSameOnRecord() throws SQLException {
        closeAllReasons();
        signIn("clerk1", "/services");
        openPerson(WORKER, "K-20");
        page.locator("#openedCareer").click();

        assertThat(page.locator("h1")).hasText("İş həyatı");
        assertThat(page.locator(".job").first()).isVisible();
        page.locator(".job-links a.button").first().click();
        assertThat(page.locator("#terms")).isVisible();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from audit_entry where worker_fin = '"
                        + WORKER + "' and action in ('CAREER', 'CONTRACT') and case_number = 'K-20'")) {
            found.next();
            assertThat(found.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void workerWhomNobodyRegisteredReadsSo() {
        signIn("9HV3L6K", "/career");

        assertThat(page.locator("#nobody")).hasText("Reyestrdə əmək müqaviləsi yoxdur.");
        assertThat(axe(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Azərbaycanca, İş həyatım", "English, My working life", "Русский, Моя трудовая жизнь"})
    void threeLanguagesThreeWidthsNothingOverflowsAndAxeFindsNothing(String name, String title) throws SQLException {
        signIn(WORKER, "/career");
        if (!name.equals("Azərbaycanca")) {
            language(name);
        }
        for (String address : List.of("/career", contractOf(BANK, "risk analitiki"))) {
            page.navigate(BASE + address);
            for (int width : new int[] {1440, 380, 320}) {
                page.setViewportSize(width, 900);
                assertThat((int) page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth"))
                        .as("%s at %d", address, width)
                        .isZero();
                assertThat(axe(page)).isEmpty();
            }
        }
        page.navigate(BASE + "/career");
        assertThat(page.locator("h1")).hasText(title);
    }

    private static String contractOf(String employer, String position) throws SQLException {
        return "/contract/"
                + text("select contract_id from notification where worker_fin = '" + WORKER
                        + "' and type = 'CONCLUSION'" + " and employer_name = '" + employer + "' and position = '"
                        + position + "'");
    }

    private static String text(String sql) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
