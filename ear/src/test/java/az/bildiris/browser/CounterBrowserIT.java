package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole scene: the clerk states a reason and looks, the worker sees that and asks, the auditor answers. */
class CounterBrowserIT extends StaffTest {
    @Test
    void personIsOpenedWithAReasonThatTheWorkerSeesAndAsksAbout() throws SQLException {
        String foreign = value("select max(id::text) from notification where worker_fin = ?", OTHER_WORKER);
        signIn(CLERK, "/services");
        page.locator("#find").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();

        counter().find("memmedova  AYTEN", birthDate(WORKER));
        Locator person = page.locator(".persons li").filter(new Locator.FilterOptions().setHasText("4Q****M"));
        assertThat(person).containsText("M. A. ");
        assertThat(page.locator("main")).not().containsText("Məmmədova");
        person.locator("input[type=submit]").click();
        counter().open();
        assertThat(page.locator(".field-error"))
                .hasText("İşin və ya müraciətin nömrəsini yazın; o, yalnız təxirəsalınmaz halda boş qala bilər.");
        assertThat(axe(page)).isEmpty();
        tolerate("422");
        counter().caseNumber().fill("Q-2026/17");
        counter().note().fill("Bank üçün arayış");
        counter().open();

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator("#opened")).containsText("Məmmədova Aytən");
        assertThat(page.locator("#opened")).containsText("İşçinin müraciəti, № Q-2026/17");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
        String own = registry.ids().get(0);
        page.navigate(BASE + "/notification/" + own);
        assertThat(page.locator("#opened")).isVisible();
        String number = page.locator(".breadcrumb [aria-current]").innerText();
        for (String address : List.of("/edoc/", "/print/notification/", "/print/registration/")) {
            assertThat(get(address + own).status()).as(address).isEqualTo(200);
        }
        refuses(foreign);

        page.locator("#closePerson").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        assertThat(page.locator("#opened")).hasCount(0);
        refuses(own);
        signOut();

        workerAsks(number);
        auditorAnswers();
        signIn(WORKER, "/services");
        assertThat(page.locator("#looks .badge")).hasText("1 yeni cavab");
        assertThat(axe(page)).isEmpty();
        page.locator("#looks").click();
        assertThat(visits().filter(new Locator.FilterOptions().setHasText("Mən gəlməmişəm.")))
                .containsText("Sualınıza görə yoxladıq: müraciəti siz etmisiniz.");
        page.navigate(BASE + "/services");
        assertThat(page.locator("#looks .badge")).hasCount(0);
    }

    private void workerAsks(String number) {
        signIn(WORKER, "/services");
        page.locator("#looks").click();
        assertThat(page.locator("h1")).hasText("Məlumatlarıma kim baxıb");
        for (String what : List.of(
                "Məlumatlar səbəb göstərilməklə açılıb",
                "Reyestrə baxış",
                "Bildirişə baxış",
                "İmzalı əslin yüklənməsi",
                "Bildirişin çapı",
                "Qeydiyyat məlumatının çapı",
                "Məlumatlar bağlanıb")) {
            Locator look = visits().filter(new Locator.FilterOptions().setHasText(what))
                    .filter(new Locator.FilterOptions().setHasText("Q-2026/17"));
            assertThat(look.first()).containsText(CLERK_NAME);
            assertThat(look.first()).containsText("İşçinin müraciəti");
            assertThat(look.first()).containsText("1 saylı xidmət mərkəzi, Bakı");
        }
        assertThat(visits().filter(new Locator.FilterOptions().setHasText("Bildirişin çapı"))
                        .first())
                .containsText(number);
        assertThat(page.locator(".looks")).containsText("Bank üçün arayış");
        assertThat(visits().filter(new Locator.FilterOptions().setHasText("Siz özünüz")))
                .hasCount(0);
        assertThat(axe(page)).isEmpty();
        fitsAPhone();

        askAboutTheNewest();
        assertThat(page.locator("#askTitle")).containsText("Bu baxış barədə sual: " + CLERK_NAME);
        assertThat(page.locator("#ask\\:text")).isFocused();
        page.locator("#cancel").click();
        assertThat(page.locator("#ask")).hasCount(0);
        askAboutTheNewest();
        page.locator("#ask\\:text").fill("Bu nə üçün idi?\nMən gəlməmişəm.");
        assertThat(axe(page)).isEmpty();
        press("Göndər");
        assertThat(visits().first()).containsText("Mən gəlməmişəm.");
        assertThat(visits().first()).containsText("Cavab gözlənilir.");
        signOut();
    }

    private void auditorAnswers() {
        signIn("auditor1", "/services");
        assertThat(page.locator("#audit .badge")).hasText("1 açıq sual");
        page.locator("#audit").click();
        page.locator("#search\\:questioned").check();
        press("Axtarış");
        assertThat(looks()).hasCount(1);
        assertThat(looks().first()).containsText("Mən gəlməmişəm.");
        assertThat(looks().first()).containsText(WORKER);
        fitsAPhone();
        press("Cavab ver");
        assertThat(page.locator("#askTitle")).containsText(CLERK_NAME);
        assertThat(page.locator("#ask")).containsText("Mən gəlməmişəm.");
        assertThat(page.locator("#ask\\:text")).isFocused();
        press("Geri qayıt");
        assertThat(page.locator("#ask")).hasCount(0);
        press("Cavab ver");
        page.locator("#ask\\:text").fill("Sualınıza görə yoxladıq: müraciəti siz etmisiniz.");
        press("Göndər");
        assertThat(looks().first()).containsText("Sualınıza görə yoxladıq");
        assertThat(axe(page)).isEmpty();

        page.locator("#search\\:questioned").uncheck();
        page.locator("#search\\:result").selectOption("REFUSED");
        page.locator("#search\\:actor").fill(CLERK);
        press("Axtarış");
        assertThat(looks().first()).containsText("İmtina edilib");
        page.locator("#search\\:actor").fill("auditor1");
        page.locator("#search\\:result").selectOption("DONE");
        press("Axtarış");
        assertThat(page.locator(".registry")).containsText("Jurnala baxış");
        signOut();
    }

    /** What was stated in one session opens nobody in another of the same account, and ends with it. */
    @Test
    void reasonEndsWithItsSession() throws SQLException {
        signIn(CLERK, "/staff/find");
        counter().openFor("S-1", WORKER);
        String own = new RegistryTable(page).ids().get(0);
        try (var another = Chromium.browser().newContext(options())) {
            Page elsewhere = another.newPage();
            elsewhere.navigate(BASE + "/services");
            elsewhere.fill("#username", CLERK);
            elsewhere.fill("#password", "demo");
            elsewhere.click("#kc-login");
            elsewhere.waitForURL(BASE + "/services");
            assertThat(elsewhere.locator("#opened")).hasCount(0);
            assertThat(another.request().get(BASE + "/notification/" + own).status())
                    .isEqualTo(403);
        }
        String closed = "select count(*) from audit_entry where actor = ? and action = 'CLOSE' and case_number = 'S-1'";
        assertThat(get("/notification/" + own).status()).isEqualTo(200);
        String reason = page.locator("#opened input[name=reason]").first().inputValue();

        signOut();

        assertThat(value(closed, CLERK)).isEqualTo("1");
        assertThat(value(
                        "select count(*) from access_reason where staff = ? and case_number = 'S-1'"
                                + " and closed_at is null",
                        CLERK))
                .isEqualTo("0");
        signIn(CLERK, "/services");
        assertThat(page.locator("#opened")).hasCount(0);
        refuses(own);
        for (int i = 0; i < 2; i++) {
            context.request()
                    .post(
                            BASE + "/staff/close",
                            RequestOptions.create()
                                    .setHeader("Origin", BASE)
                                    .setForm(FormData.create().set("reason", reason)));
        }
        assertThat(value(closed, CLERK)).isEqualTo("1");
    }

    @Test
    void personsWhoAreOpenStayAtHand() throws IOException {
        signIn(CLERK, "/staff/find");
        counter().openFor("A-1", WORKER);
        page.navigate(BASE + "/staff/find");
        counter().openFor("A-2", OTHER_WORKER);
        var registry = new RegistryTable(page);
        assertThat(page.locator("#opened strong")).containsText("Əliyev Rəşad");

        page.locator(".opened-others button").click();

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator("#opened strong")).containsText("Məmmədova Aytən");
        registry.requireCount(15);
        assertThat(axe(page)).isEmpty();
        String first = registry.ids().get(0);
        page.locator(".opened-others button").click();
        assertThat(page.locator("#opened strong")).containsText("Əliyev Rəşad");
        assertThat(Pdf.text(get("/print/notification/" + first))).contains("A-1");
        page.navigate(BASE + "/services");
        assertThat(page.locator("#opened strong")).containsText("Əliyev Rəşad");
        page.navigate(BASE + "/notification/" + first);
        assertThat(page.locator("#opened strong")).containsText("Məmmədova Aytən");
        assertThat(page.locator(".opened-others button")).hasText("Əliyev Rəşad Kamil oğlu");
        page.locator("#closePerson").click();
        page.navigate(BASE + "/agreements");
        assertThat(page.locator("#opened strong")).containsText("Əliyev Rəşad");
        page.locator("#closePerson").click();
        assertThat(page.locator("#opened")).hasCount(0);
    }

    @Test
    void clerkWhoIsAWorkerTooSeesOwnDataUntilAPersonIsOpenAndNeverOpensOneself() throws SQLException {
        signIn("clerk2", "/agreements");
        var registry = new RegistryTable(page);
        assertThat(registry.rows().first()).isVisible();
        String own = registry.ids().get(0);
        page.navigate(BASE + "/staff/find");
        counter().openFor("B-1", "21QC34Q");
        assertThat(page.locator("h1")).hasText("Öz məlumatlarınızı əməkdaş kimi aça bilməzsiniz");
        tolerate("403");

        page.navigate(BASE + "/staff/find");
        counter().openFor("B-2", WORKER);
        registry.requireCount(15);
        page.navigate(BASE + "/notification/" + own);
        assertThat(page.locator("#opened strong")).containsText("Məmmədova Aytən");
        assertThat(value(
                        "select role || coalesce(purpose, '') from audit_entry where worker_fin = ? and action = 'VIEW'"
                                + " order by id desc limit 1",
                        "21QC34Q"))
                .isEqualTo("WORKER");
        page.locator("#closePerson").click();
        page.navigate(BASE + "/agreements");
        assertThat(registry.ids()).contains(own);
        page.navigate(BASE + "/access");
        page.locator("#search details.fold summary").click();
        page.locator("#search\\:othersOnly").uncheck();
        press("Axtarış");
        assertThat(visits().first()).containsText("Siz özünüz");
    }
}
