package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole scene: the clerk states a reason and looks, the worker sees that and asks, the auditor answers. */
class CounterBrowserIT extends BrowserTest {
    private static final String CLERK = "clerk1";
    private static final String CLERK_NAME = "İsmayılova Nərmin Tofiq qızı";
    private static final String WORKER = "4QK7B2M";
    private static final String OTHER_WORKER = "7TR2X9A";

    @Test
    void personIsOpenedWithAReasonThatTheWorkerSeesAndAsksAbout() throws SQLException {
        String foreign = anIdOf(OTHER_WORKER);
        signIn(CLERK, "/services");
        page.locator("#find").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        assertThat(axe(page)).isEmpty();

        find("NAME", "memmedova  AYTEN", birthDate(WORKER));
        assertThat(page.locator(".persons li")).hasCount(1);
        assertThat(page.locator(".persons")).containsText("Məmmədova Aytən");
        assertThat(page.locator(".persons")).containsText("4Q****M");
        press("Səbəbi göstər");
        press("Məlumatları aç");
        assertThat(page.locator(".field-error"))
                .hasText("İşin və ya müraciətin nömrəsini yazın; o, yalnız təxirəsalınmaz halda boş qala bilər.");
        assertThat(axe(page)).isEmpty();
        tolerate("422");
        page.locator("#why\\:caseNumber").fill("Q-2026/17");
        page.locator("#why\\:note").fill("Bank üçün arayış");
        press("Məlumatları aç");

        assertThat(page).hasURL(BASE + "/agreements");
        assertThat(page.locator("#opened")).containsText("Məmmədova Aytən");
        assertThat(page.locator("#opened")).containsText("İşçinin müraciəti, № Q-2026/17");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        assertThat(axe(page)).isEmpty();
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
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");

        workerAsks(number);
        auditorAnswers();
        signIn(WORKER, "/access");
        assertThat(looks().filter(new Locator.FilterOptions().setHasText("Mən gəlməmişəm.")))
                .containsText("Sualınıza görə yoxladıq: müraciəti siz etmisiniz.");
    }

    private void refuses(String id) {
        for (String address : List.of("/notification/", "/edoc/", "/print/notification/", "/print/registration/")) {
            APIResponse answer = get(address + id);
            assertThat(answer.status()).as(address).isEqualTo(403);
            assertThat(answer.text()).contains("Əvvəlcə səbəbi göstərin").doesNotContain(WORKER, OTHER_WORKER);
        }
    }

    private void workerAsks(String number) {
        signIn(WORKER, "/services");
        page.locator("#looks").click();
        assertThat(page.locator("h1")).hasText("Məlumatlarıma kim baxıb");
        for (String what : List.of(
                "Məlumatlar səbəblə açılıb",
                "Reyestrə baxış",
                "Bildirişə baxış",
                "İmzalı əslin yüklənməsi",
                "Bildirişin çapı",
                "Qeydiyyat məlumatının çapı",
                "Məlumatlar bağlanıb")) {
            Locator look = looks().filter(new Locator.FilterOptions().setHasText(what))
                    .filter(new Locator.FilterOptions().setHasText("Q-2026/17"));
            assertThat(look.first()).containsText(CLERK_NAME);
            assertThat(look.first()).containsText("İşçinin müraciəti");
            assertThat(look.first()).containsText("1 saylı xidmət mərkəzi, Bakı");
        }
        assertThat(looks().filter(new Locator.FilterOptions().setHasText("Bildirişin çapı"))
                        .first())
                .containsText(number);
        assertThat(page.locator(".registry")).containsText("Bank üçün arayış");
        assertThat(looks().filter(new Locator.FilterOptions().setHasText("Siz özünüz")))
                .hasCount(0);
        assertThat(axe(page)).isEmpty();
        page.setViewportSize(320, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);

        looks().first().locator("input[value='Bu baxışı soruş']").click();
        page.locator("#ask\\:text").fill("Bu nə üçün idi?\nMən gəlməmişəm.");
        assertThat(axe(page)).isEmpty();
        press("Göndər");
        assertThat(looks().first()).containsText("Mən gəlməmişəm.");
        assertThat(looks().first()).containsText("Cavab gözlənilir.");
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");
    }

    private void auditorAnswers() {
        signIn("auditor1", "/services");
        page.locator("#audit").click();
        page.locator("#search\\:questioned").check();
        press("Axtarış");
        assertThat(looks()).hasCount(1);
        assertThat(looks().first()).containsText("Mən gəlməmişəm.");
        assertThat(looks().first()).containsText(WORKER);
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
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIN", "SSN", "DOCUMENT", "NUMBER"})
    void personIsFoundByWhatStandsOnPaper(String kind) throws SQLException {
        signIn(CLERK, "/staff/find");

        find(kind, " " + known(kind).toLowerCase(Locale.ROOT), "");

        assertThat(page.locator(".persons")).containsText("Məmmədova Aytən");
    }

    @Test
    void nobodyIsFoundByANameAlone() {
        signIn(CLERK, "/staff/find");
        find("NAME", "Məmmədova", "");
        assertThat(page.locator(".field-error")).hasText("Ad ilə axtarış üçün doğum tarixini də yazın.");
        tolerate("422");

        find("FIN", "0000000", "");
        assertThat(page.locator("#none")).isVisible();
        find("NAME", "%", "01.01.1990");
        assertThat(page.locator("#none")).isVisible();
    }

    private void find(String kind, String text, String born) {
        page.locator("#find\\:kind").selectOption(kind);
        page.locator("#find\\:text").fill(text);
        page.locator("#find\\:birthDate").fill(born);
        press("Tap");
    }

    private void press(String name) {
        page.waitForLoadState();
        page.locator("input[type=submit][value='" + name + "']").first().click();
        page.waitForLoadState();
    }

    private Locator looks() {
        return page.locator(".registry tbody tr");
    }

    private APIResponse get(String address) {
        return context.request().get(BASE + address);
    }

    private String anIdOf(String user) {
        try (var others = Chromium.browser().newContext(options())) {
            Page page = others.newPage();
            page.navigate(BASE + "/agreements");
            page.fill("#username", user);
            page.fill("#password", "demo");
            page.click("#kc-login");
            page.waitForURL(Pattern.compile(Pattern.quote(BASE) + "/agreements"));
            return new RegistryTable(page).ids().get(0);
        }
    }

    private static String birthDate(String fin) throws SQLException {
        return value("select to_char(birth_date, 'DD.MM.YYYY') from worker_identity where worker_fin = ? limit 1", fin);
    }

    private static String known(String kind) throws SQLException {
        return switch (kind) {
            case "FIN" -> WORKER;
            case "SSN" -> value("select max(ssn) from worker_identity where worker_fin = ?", WORKER);
            case "DOCUMENT" -> value("select max(document_number) from worker_identity where worker_fin = ?", WORKER);
            default -> value("select max(number) from notification where worker_fin = ?", WORKER);
        };
    }

    private static String value(String sql, String fin) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, fin);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }
}
