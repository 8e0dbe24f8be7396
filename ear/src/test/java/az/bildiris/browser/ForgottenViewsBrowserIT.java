package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The server keeps fifteen pages of a session; what was typed into an older one is not lost with it. */
class ForgottenViewsBrowserIT extends BrowserTest {
    private static final int MORE_THAN_KEPT = 16;

    @Test
    void filtersOfAForgottenPageAreStillAsked() {
        signIn("4QK7B2M", "/agreements");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        forget("/agreements");

        registry.employer().fill("bank");
        registry.search();

        assertThat(page).hasURL(BASE + "/agreements#result");
        assertThat(registry.employer()).hasValue("bank");
        assertThat(registry.rows().first()).containsText("Bank");
    }

    @Test
    void clickOnAColumnOfAForgottenPageSorts() {
        signIn("4QK7B2M", "/agreements");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        forget("/agreements");

        registry.sort(RegistryTable.NUMBER, "ascending");
        assertThat(registry.column(RegistryTable.NUMBER)).isSorted();
    }

    @Test
    void registryOfStaffGoesOnToo() {
        signIn("auditor1", "/staff/audit");
        forget("/staff/audit");

        page.locator("#search button[type=submit], #search input[type=submit]")
                .first()
                .click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.content()).doesNotContain("Səhifənin vaxtı bitib");
    }

    @Test
    void filtersOfLooksAreKeptAlsoWhenPagesAreTurned() {
        signIn("4QK7B2M", "/access");
        forget("/access");
        page.locator("#search details.fold summary").click();
        page.locator("#search\\:othersOnly").uncheck();
        page.locator("#search\\:action").selectOption("LOOKS");
        page.locator("#search\\:go").click();
        assertThat(page.locator("#search\\:action")).hasValue("LOOKS");
        assertThat(who().first()).hasText("Siz özünüz");
        String first = page.locator(".visit .entry").first().innerText();

        forget("/help");
        page.locator("#nextPage").click();
        assertThat(page.locator(".visit .entry").first()).not().hasText(first);
        assertThat(who().first()).hasText("Siz özünüz");

        page.navigate(BASE + "/access");
        assertThat(page.locator("#search\\:action")).hasValue("LOOKS");
        page.locator("#search\\:clear").click();
        assertThat(page.locator("#search\\:othersOnly")).isChecked();
        assertThat(page.locator("#search\\:clear")).hasCount(0);
    }

    private Locator who() {
        return page.locator(".visit-who");
    }

    @Test
    void personIsFoundChosenAndOpenedOnForgottenPages() {
        signIn("clerk1", "/staff/find");
        forget("/staff/find");
        counter().find("4QK7B2M", "");
        assertThat(page.locator(".persons .person-fin")).hasText("FİN 4Q****M");

        forget("/staff/find");
        counter().choose();
        assertThat(page.locator("#why h2")).containsText("4Q****M");

        forget("/staff/find");
        counter().caseNumber().fill("F-1");
        counter().open();
        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator("#opened")).containsText("№ F-1");
        page.click("#closePerson");
    }

    @Test
    void questionAboutALookKeepsWhatItIsAbout() throws SQLException {
        signIn("clerk1", "/staff/find");
        openPerson("4QK7B2M", "F-3");
        page.click("#closePerson");
        signOut();
        assertThat(page).hasURL(BASE + "/");
        signIn("4QK7B2M", "/access");
        page.locator(".visit summary").first().click();
        page.locator(".visit button[name=about]").first().click();
        forget("/access");

        page.locator("#ask\\:text").fill("F-3 nə üçün idi?");
        page.locator("#ask\\:send").click();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(page.locator(".visit").first()).containsText("F-3 nə üçün idi?");
            assertThat(statement.executeUpdate("delete from look_question where text = 'F-3 nə üçün idi?'"))
                    .isEqualTo(1);
        }
    }

    /** In another tab somebody else was found meanwhile: a button still means whom it stood beside. */
    @Test
    void whatOtherTabsFindIsNotMistakenForWhatThisOneShows() {
        signIn("clerk1", "/staff/find");
        counter().find("4QK7B2M", "");
        Page other = context.newPage();
        other.navigate(BASE + "/staff/find");
        new CounterPage(other).find("7TR2X9A", "");
        assertThat(other.locator(".persons .person-fin")).hasText("FİN 7T****A");
        forget("/staff/find");

        counter().choose();
        assertThat(page.locator("#why h2")).containsText("4Q****M");
    }

    @Test
    void decisionKeepsWhatWasTyped() {
        signIn("inspector1", "/staff/find");
        counter().find("4QK7B2M", "");
        counter().choose();
        page.locator("input[type=radio][value=INSPECTION]").check();
        counter().caseNumber().fill("F-2");
        counter().open();
        page.waitForURL(BASE + "/agreements");
        page.locator("a[href*='/notification/']").first().click();
        page.locator("#decide").click();
        String number = page.locator(".breadcrumb a").innerText();
        forget("/staff/withhold");

        page.locator("#decision\\:body").fill("Bakı Apellyasiya Məhkəməsi");
        page.locator("#decision\\:documentNumber").fill("2-104/26");
        page.locator("#decision\\:reason").fill("Bildiriş səhvən təqdim edilib");
        page.locator("#decision\\:decidedOn").fill("01.01.2014");
        page.locator("input[type=radio][value=INVALIDITY]").check();
        page.locator("#decision\\:go").click();
        page.locator("#checked\\:save").click();
        assertThat(page.locator(".field-error"))
                .hasText("Qərarın tarixi qeydiyyatdan əvvəldir və ya gələcəkdədir. Tarixi düzəldin.");
        assertThat(page.locator("#decision\\:reason")).hasValue("Bildiriş səhvən təqdim edilib");
        assertThat(page.locator(".breadcrumb a")).hasText(number);
        tolerate("422");
        page.click("#closePerson");
    }

    /** Where a button stands beside a row that may have moved, nothing is done, and the page says so. */
    @Test
    void whatCannotBeBroughtBackSaysSoAndLeadsBack() {
        signIn("admin1", "/staff/jobs");
        forget("/staff/settings");
        forget("/staff/jobs");
        page.locator("main input[type=submit]").first().click();
        assertThat(page.locator("h1")).hasText("Səhifənin vaxtı bitib");
        tolerate("409");
        page.click("#again");
        assertThat(page).hasURL(BASE + "/staff/jobs");
    }

    private CounterPage counter() {
        return new CounterPage(page);
    }

    private void forget(String address) {
        for (int i = 0; i < MORE_THAN_KEPT; i++) {
            APIResponse answer = context.request().get(BASE + address);
            answer.dispose();
            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
