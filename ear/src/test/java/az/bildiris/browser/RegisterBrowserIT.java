package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of the whole register: an inspection first, only what an index answers. */
class RegisterBrowserIT extends RegisterTest {
    @Test
    void inspectorListsTheRegisterForAnInspectionAndOpensAPerson() throws SQLException {
        signIn(INSPECTOR, "/services");
        page.locator("#register").click();
        assertThat(axe(page)).isEmpty();
        register().press("Yoxlamaya başla");
        assertThat(page.locator(".field-error")).isVisible();
        tolerate("422");
        page.locator("#begin\\:caseNumber").fill("Y-77");
        page.locator("#begin\\:note").fill("Plan üzrə");
        register().press("Yoxlamaya başla");
        assertThat(page.locator("#scope")).containsText("Y-77");

        register().number().fill(" " + number(WORKER));
        register().search();
        assertThat(register().rows()).hasCount(1);
        assertThat(register().rows()).containsText("M. A. ");
        assertThat(register().rows()).containsText("4Q****M");
        assertThat(page.locator("main")).not().containsText(WORKER);
        assertThat(page.locator("main")).not().containsText("Məmmədova");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
        register().rows().locator("button").click();
        assertThat(page.locator("#opened")).containsText("Məmmədova Aytən");
        assertThat(page.locator("#opened")).containsText("№ Y-77");
        assertThat(page.url()).contains("/notification/");

        page.locator("#opened #register").click();
        register().press("Məlumatları açıq olan işçi");
        register().search();
        assertThat(register().rows()).hasCount(15 + 3);
        assertThat(register().rows().first()).containsText("Məmmədova Aytən");
        assertThat(page.locator("#scope")).containsText("Məmmədova Aytən");
        page.locator("#closePerson").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        page.navigate(BASE + "/staff/registry");
        register().press("Yoxlamanı bitir");
        assertThat(page.locator("main")).containsText("Hansı yoxlama üçün");
        signOut();
        assertThat(page).hasURL(BASE + "/");

        signIn(WORKER, "/access");
        Locator listed = page.locator(".visit")
                .filter(new Locator.FilterOptions().setHasText("Reyestrə baxış"))
                .filter(new Locator.FilterOptions().setHasText("Y-77"));
        assertThat(listed.first()).containsText("Qasımov Elnur");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, type", "2, ''"})
    void whatNoIndexAnswersIsTooWide(int order, String filter) {
        inspect();
        register().orderBy(order);
        if (filter.isEmpty()) {
            register().field("from").fill("01.01.2020");
        }
        register().search();

        assertThat(register().complaint()).containsText("Axtarış çox genişdir.");
        assertThat(page.locator("#list")).hasCount(0);
        assertThat(axe(page)).isEmpty();
        tolerate("422");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xezer sahil", "sahil XƏZƏR otelleri", "0010123621", "xezer sahl otelleri"})
    void employerIsFoundHoweverItIsTyped(String typed) {
        inspect();
        register().employer().fill(typed);
        register().search();
        Locator choice = page.locator("#employers li")
                .filter(new Locator.FilterOptions().setHasText("«Xəzər Sahil Otelləri» MMC"));
        assertThat(page.locator("#employers, #list").first()).isVisible();
        if (choice.count() > 0) {
            assertThat(axe(page)).isEmpty();
            choice.locator("input[type=submit]").click();
        }

        assertThat(register().rows().first()).containsText("«Xəzər Sahil Otelləri» MMC");
        assertThat(register().rows().filter(new Locator.FilterOptions().setHasNotText("0010123621")))
                .hasCount(0);
    }

    @Test
    void employerWhomNobodyKnowsIsSaid() {
        inspect();
        register().employer().fill("%_%");
        register().search();

        assertThat(register().complaint()).containsText("Belə işəgötürən tapılmadı.");
        tolerate("422");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void pageSpeaksOtherLanguages(String tag) {
        inspect();
        page.navigate(BASE + "/staff/registry?language=" + tag);

        assertThat(page.locator("html")).hasAttribute("lang", tag);
        assertThat(page.locator("h1")).hasText(tag.equals("en") ? "Register of notifications" : "Реестр уведомлений");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
    }

    /** In another tab the inspection ends and one with another number begins: what stands here is not gone on with. */
    @Test
    void whatWasAskedUnderAnInspectionThatEndedIsNotAnswered() {
        inspect();
        register().field("type").selectOption("CONCLUSION");
        register().field("from").fill("01.01.2015");
        register().search();
        assertThat(register().button(RegisterPage.NEXT)).isVisible();
        Page other = context.newPage();
        other.navigate(BASE + "/staff/registry");
        assertThat(other.locator("#list")).isVisible();
        other.locator("#scope\\:end").click();
        assertThat(other.locator("#begin")).isVisible();

        register().button(RegisterPage.NEXT).click();
        assertThat(page.locator("#begin")).isVisible();

        other.locator("#begin\\:caseNumber").fill("Y-2");
        other.locator("#begin\\:go").click();
        assertThat(other.locator("#scope")).containsText("Y-2");
        assertThat(other.locator("#list")).hasCount(0);
        page.navigate(BASE + "/staff/registry");
        assertThat(page.locator("#scope")).containsText("Y-2");
        assertThat(page.locator("#list")).hasCount(0);
    }

    @Test
    void openingIsRefusedWithoutAnInspectionAndForIdsThatAreNone() throws SQLException {
        signIn(INSPECTOR, "/services");
        String known = id(WORKER);

        assertThat(open(known).status()).isEqualTo(403);
        assertThat(open(UUID.randomUUID().toString()).status()).isEqualTo(403);
        assertThat(open("x' or 1=1 --").status()).isEqualTo(400);
    }

    private APIResponse open(String id) {
        return context.request()
                .post(
                        BASE + "/staff/open",
                        RequestOptions.create()
                                .setHeader("Origin", BASE)
                                .setForm(FormData.create().set("notification", id)));
    }
}
