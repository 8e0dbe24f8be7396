package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole scene: the clerk states a reason and looks, the worker sees that and asks, the auditor answers. */
class CounterBrowserIT extends BrowserTest {
    private static final String CLERK = "clerk1";
    private static final String CLERK_NAME = "İsmayılova Nərmin Tofiq qızı";
    private static final String WORKER = "4QK7B2M";
    private static final String OTHER_WORKER = "7TR2X9A";
    private static final String OTHER_WORKER_MASKED = "7T****A";

    @Test
    void personIsOpenedWithAReasonThatTheWorkerSeesAndAsksAbout() throws SQLException {
        String foreign = anIdOf(OTHER_WORKER);
        signIn(CLERK, "/services");
        page.locator("#find").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();

        find("NAME", "memmedova  AYTEN", birthDate(WORKER));
        Locator person = page.locator(".persons li").filter(new Locator.FilterOptions().setHasText("4Q****M"));
        assertThat(person).containsText("M. A. ");
        assertThat(page.locator("main")).not().containsText("Məmmədova");
        person.locator("input[type=submit]").click();
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
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");

        workerAsks(number);
        auditorAnswers();
        signIn(WORKER, "/services");
        assertThat(page.locator("#looks .badge")).hasText("1 yeni cavab");
        assertThat(axe(page)).isEmpty();
        page.locator("#looks").click();
        assertThat(looks().filter(new Locator.FilterOptions().setHasText("Mən gəlməmişəm.")))
                .containsText("Sualınıza görə yoxladıq: müraciəti siz etmisiniz.");
        page.navigate(BASE + "/services");
        assertThat(page.locator("#looks .badge")).hasCount(0);
    }

    private void fitsAPhone() {
        page.setViewportSize(320, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
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
        fitsAPhone();

        looks().first().locator("input[value='Bu baxışı soruş']").click();
        assertThat(page.locator("#askTitle")).containsText("Bu baxış barədə sual: " + CLERK_NAME);
        assertThat(page.locator("#ask\\:text")).isFocused();
        press("İmtina et");
        assertThat(page.locator("#ask")).hasCount(0);
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
        press("İmtina et");
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
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIN", "SSN", "DOCUMENT", "NUMBER"})
    void personIsFoundByWhatStandsOnPaper(String kind) throws SQLException {
        signIn(CLERK, "/staff/find");

        find(kind, " " + known(kind).toLowerCase(Locale.ROOT), kind.equals("NUMBER") ? birthDate(WORKER) : "");

        assertThat(page.locator(".persons")).containsText("M. A. ");
        assertThat(page.locator(".persons")).containsText("4Q****M");
        assertThat(page.locator(".persons"))
                .containsText(value(
                        "select employer_name from notification where worker_fin = ? and invalid_since is null"
                                + " and work_starts_on <= current_date and (lapsed_on is null or lapsed_on > current_date)"
                                + " order by notification_date desc, id desc limit 1",
                        WORKER));
        String found = value(
                "select detail from audit_entry where worker_fin = ? and action = 'FIND' order by id desc limit 1",
                WORKER);
        assertThat(found).matches(kind + " 1 [0-9a-f]{64}");
        signOut();
        signIn(WORKER, "/access");
        assertThat(looks().first()).containsText("Şəxs axtarışı");
        assertThat(looks().first()).containsText(CLERK_NAME);
        assertThat(page.locator("#entries")).not().containsText(found);
    }

    @Test
    void whoSearchesTooOftenWaitsAndTheAuditorSeesIt() throws SQLException {
        signIn(CLERK, "/staff/find");
        find("FIN", "0000000", "");
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(statement.executeUpdate("update rate_limit set used = 30 where kind = 'FIND' and used = 1"))
                    .isEqualTo(1);
        }

        Response answer =
                page.waitForResponse(found -> found.request().method().equals("POST"), () -> find("FIN", WORKER, ""));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headerValue("retry-after"))).isBetween(1, 600);
        assertThat(page.locator("h1")).hasText("Çox axtarış");
        assertThat(axe(page)).isEmpty();
        tolerate("429");
        signOut();
        signIn("auditor1", "/staff/audit");
        page.locator("#search\\:actor").fill(CLERK);
        page.locator("#search\\:result").selectOption("REFUSED");
        press("Axtarış");
        assertThat(looks().first()).containsText("Şəxs axtarışı");
        assertThat(value("select detail from audit_entry where actor = ? order by id desc limit 1", CLERK))
                .isEqualTo("/staff/find limit.find");
    }

    /** What was stated in one session opens nobody in another of the same account, and ends with it. */
    @Test
    void reasonEndsWithItsSession() throws SQLException {
        signIn(CLERK, "/staff/find");
        openFor("S-1", WORKER);
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
    void nobodyIsFoundByANameAlone() throws SQLException {
        signIn(CLERK, "/staff/find");
        find("NAME", "Məmmədova", "");
        assertThat(page.locator(".field-error"))
                .hasText("Ad və ya bildirişin nömrəsi ilə axtarış üçün doğum tarixini də yazın.");
        tolerate("422");

        find("FIN", "0000000", "");
        assertThat(page.locator("#none")).isVisible();
        for (String everybody : List.of("%", "_", "mə")) {
            find("NAME", everybody, birthDate(WORKER));
            assertThat(page.locator("#none")).isVisible();
        }
    }

    @Test
    void personsWhoAreOpenStayAtHand() throws IOException {
        signIn(CLERK, "/staff/find");
        openFor("A-1", WORKER);
        page.navigate(BASE + "/staff/find");
        openFor("A-2", OTHER_WORKER);
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
        openFor("B-1", "21QC34Q");
        assertThat(page.locator("h1")).hasText("Özünüz üçün əməkdaş ola bilməzsiniz");
        tolerate("403");

        page.navigate(BASE + "/staff/find");
        openFor("B-2", WORKER);
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
        page.locator("#search\\:othersOnly").uncheck();
        press("Axtarış");
        assertThat(looks().first()).containsText("Siz özünüz");
    }

    private void openFor(String caseNumber, String fin) {
        find("FIN", fin, "");
        press("Səbəbi göstər");
        page.locator("#why\\:caseNumber").fill(caseNumber);
        press("Məlumatları aç");
    }

    @Test
    void emergencyIsReviewedByASupervisor() {
        signIn(CLERK, "/staff/find");
        find("FIN", OTHER_WORKER, "");
        press("Səbəbi göstər");
        page.locator("#why\\:purpose").selectOption("EMERGENCY");
        page.locator("#why\\:note").fill("İşçi huşsuzdur");
        press("Məlumatları aç");
        assertThat(page.locator("#opened")).containsText("Təxirəsalınmaz hal");
        page.locator("#closePerson").click();
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");

        signIn("supervisor1", "/services");
        assertThat(page.locator("#emergencies .badge")).containsText("yeni");
        assertThat(axe(page)).isEmpty();
        page.locator("#emergencies").click();
        Locator emergency =
                page.locator(".persons li").filter(new Locator.FilterOptions().setHasText("İşçi huşsuzdur"));
        assertThat(emergency.first()).containsText(CLERK_NAME);
        assertThat(emergency.first()).containsText(OTHER_WORKER_MASKED);
        assertThat(page.locator("main")).not().containsText(OTHER_WORKER);
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
        emergency.first().locator("input[type=submit]").click();
        assertThat(page.locator("#reviewTitle")).containsText(CLERK_NAME + ", " + OTHER_WORKER_MASKED);
        assertThat(page.locator("#review\\:note")).isFocused();
        press("İmtina et");
        assertThat(page.locator("#review")).hasCount(0);
        emergency.first().locator("input[type=submit]").click();
        press("Sual altına al");
        assertThat(page.locator(".field-error")).isVisible();
        tolerate("422");
        page.locator("#review\\:note").fill("Sənəd göstərilməyib.");
        assertThat(axe(page)).isEmpty();
        press("Sual altına al");
        assertThat(emergency.first()).containsText("Sual altındadır");
        assertThat(emergency.first()).containsText("Sənəd göstərilməyib.");
    }

    /** Who signs in as staff with a FİN is a colleague; opening one is allowed, and a supervisor sees it. */
    @Test
    void openedColleagueIsMarkedForTheSupervisor() throws SQLException {
        String colleague = "21QC34Q";
        signIn("clerk2", "/services");
        signOut();
        signIn(CLERK, "/staff/find");
        openFor("H-1", colleague);
        assertThat(page.locator("#opened")).isVisible();
        signOut();

        signIn("supervisor1", "/staff/emergencies");
        Locator opened = page.locator("#list li").filter(new Locator.FilterOptions().setHasText("21****Q"));
        assertThat(opened.first().locator(".badge").first()).hasText("Əməkdaş");
        assertThat(axe(page)).isEmpty();
        assertThat(value(
                        "select action || ' ' || role from audit_entry where worker_fin = ? order by id desc limit 1",
                        colleague))
                .isEqualTo("REVIEW SUPERVISOR");
    }

    @Test
    void inspectorRecordsADecisionThatTheNotificationShows() throws SQLException {
        String worker = value(
                "select worker_fin from notification where type = 'CONCLUSION' and invalid_since is null"
                        + " and worker_fin not in ('4QK7B2M', '7TR2X9A') and worker_fin <> ? order by number limit 1",
                "");
        String id = value(
                "select id from notification where worker_fin = ? and type = 'CONCLUSION' and invalid_since is null"
                        + " order by number limit 1",
                worker);
        signIn("inspector1", "/staff/decision?notification=" + id);
        assertThat(page.locator("h1")).hasText("Əvvəlcə səbəbi göstərin");
        tolerate("403");
        page.navigate(BASE + "/staff/find");
        find("FIN", worker, "");
        press("Səbəbi göstər");
        page.locator("#why\\:purpose").selectOption("INSPECTION");
        page.locator("#why\\:caseNumber").fill("Y-5");
        press("Məlumatları aç");
        page.navigate(BASE + "/notification/" + id);
        assertThat(page.locator("#history")).containsText("qərar qeydə alınmayıb");
        page.locator("#decide").click();
        page.locator("#decision\\:kind").selectOption("INVALIDITY");
        page.locator("#decision\\:body").fill("Bakı Apellyasiya Məhkəməsi");
        page.locator("#decision\\:documentNumber").fill("2-103/26");
        page.locator("#decision\\:reason").fill("Bildiriş səhvən təqdim edilib");
        page.locator("#decision\\:decidedOn").fill("01.01.2014");
        press("Qeydə al");
        assertThat(page.locator(".field-error"))
                .hasText("Qərarın tarixi qeydiyyatdan əvvəldir və ya gələcəkdədir. Tarixi düzəldin.");
        assertThat(axe(page)).isEmpty();
        tolerate("422");
        page.locator("#decision\\:decidedOn").fill("20.11.2026");
        press("Qeydə al");

        assertThat(page).hasURL(BASE + "/notification/" + id);
        assertThat(page.locator(".summary")).containsText("Etibarsızdır");
        assertThat(page.locator("#history")).containsText("Bakı Apellyasiya Məhkəməsi, 20.11.2026, № 2-103/26");
        assertThat(page.locator("#history")).containsText("inspector1");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void chosenRowsArePrintedTogetherAndAllOfThemAsFiles() throws IOException, SQLException {
        signIn(CLERK, "/staff/find");
        find("FIN", WORKER, "");
        press("Səbəbi göstər");
        page.locator("#why\\:caseNumber").fill("Q-2");
        press("Məlumatları aç");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        press("Seçilənləri çap et");
        assertThat(page.locator("h1")).hasText("Heç nə seçilməyib");
        tolerate("404");
        page.navigate(BASE + "/agreements");
        registry.requireCount(15);
        List<String> numbers = registry.column(RegistryTable.NUMBER).subList(0, 2);
        List<String> dates = registry.column(RegistryTable.DATE);
        List<String> employers = registry.column(RegistryTable.EMPLOYER);
        registry.rows().nth(0).locator("input[type=checkbox]").check();
        registry.rows().nth(1).locator("input[type=checkbox]").check();
        press("Seçilənləri çap et");
        APIResponse pdf = taken();
        assertThat(Pdf.text(pdf)).contains(numbers).contains("Cəmi: 2");
        String index = Pdf.firstPage(pdf);
        assertThat(index).contains("İşçi", "Məmmədova Aytən", WORKER);
        for (int row = 0; row < 2; row++) {
            assertThat(index).contains(numbers.get(row), dates.get(row), employers.get(row));
        }
        assertThat(index).containsAnyOf("Qüvvədədir", "Qüvvədən düşüb", "Qüvvəyə minəcək", "Etibarsızdır");
        String job = page.url().replaceFirst(".*job=", "");

        page.navigate(BASE + "/agreements");
        press("Hamısı ayrı-ayrı fayllarda (ZIP)");
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(taken().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).hasSize(15).contains("bildiris-" + numbers.get(0) + ".pdf");
        assertThat(value(
                        "select count(*) from audit_entry where worker_fin = ? and action = 'LIST' and case_number = 'Q-2'",
                        WORKER))
                .as("the list was shown three times; to print from it is no look at it")
                .isEqualTo("3");
        String zip = page.url().replaceFirst(".*job=", "");
        assertThat(value(
                        "select count(*) from audit_entry where worker_fin = ? and action = 'EXPORT' and case_number = 'Q-2'"
                                + " and detail in ('prints PDF 2', 'prints ZIP 15')",
                        WORKER))
                .isEqualTo("2");
        page.locator("#closePerson").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        for (String left : List.of(job, zip)) {
            APIResponse late = get("/staff/prints/" + left);
            assertThat(late.status()).isEqualTo(403);
            assertThat(late.text()).contains("Əvvəlcə səbəbi göstərin").doesNotContain(WORKER);
        }
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");

        signIn("inspector1", "/services");
        assertThat(get("/staff/prints/" + job).status()).isEqualTo(404);
        assertThat(get("/staff/print?job=" + job).status()).isEqualTo(404);
    }

    private APIResponse taken() {
        assertThat(page.locator("#take")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        return get(page.locator("#take").getAttribute("href"));
    }

    @Test
    void lookIsWithheldUntilItsEndOrUntilASupervisorRefuses() throws SQLException {
        String tomorrow = DateTimeFormatter.ofPattern("dd.MM.yyyy")
                .format(LocalDate.now(ZoneId.of("Asia/Baku")).plusDays(1));
        for (String decision : List.of("Təsdiq et", "Rədd et")) {
            String caseNumber = "G-" + decision.length();
            withhold(caseNumber, tomorrow);
            seesWithheld(caseNumber, tomorrow, false);

            signIn("supervisor1", "/staff/emergencies");
            Locator one = page.locator("#withholdings li")
                    .filter(new Locator.FilterOptions().setHasText("Cinayət işi " + caseNumber));
            one.locator("input[value='" + decision + "']").click();
            assertThat(one).containsText(decision.equals("Rədd et") ? "Rədd edilib" : "Təsdiqlənib");
            assertThat(axe(page)).isEmpty();
            signOut();
            seesWithheld(caseNumber, tomorrow, decision.equals("Rədd et"));
        }
        endWithholding();
        seesWithheld("G-" + "Təsdiq et".length(), tomorrow, true);
    }

    private void withhold(String caseNumber, String until) {
        signIn("inspector1", "/staff/find");
        find("FIN", OTHER_WORKER, "");
        press("Səbəbi göstər");
        page.locator("#why\\:caseNumber").fill(caseNumber);
        press("Məlumatları aç");
        page.locator("#withhold").click();
        page.locator("#withholding\\:ground").fill("Cinayət işi " + caseNumber);
        page.locator("#withholding\\:until").fill(until);
        assertThat(axe(page)).isEmpty();
        press("Gizlət");
        assertThat(page).hasURL(BASE + "/agreements");
        page.locator("#closePerson").click();
        signOut();
    }

    private void seesWithheld(String caseNumber, String until, boolean shown) {
        signIn(OTHER_WORKER, "/access");
        page.waitForLoadState();
        Locator look = looks().filter(new Locator.FilterOptions().setHasText("№ " + caseNumber));
        if (shown) {
            assertThat(look.first()).isVisible();
        } else {
            assertThat(page.locator("#withheld")).containsText("Cinayət işi " + caseNumber);
            assertThat(page.locator("#withheld")).containsText(until);
            assertThat(look).hasCount(0);
        }
        assertThat(axe(page)).isEmpty();
        signOut();
    }

    private void signOut() {
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");
    }

    private static void endWithholding() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update look_withholding set until = current_date - 2");
        }
    }

    @Test
    void settingsAreShownWithoutSecrets() {
        signIn("admin1", "/services");
        page.locator("#settings").click();

        assertThat(page.locator(".settings")).containsText("BILDIRIS_BASE_URL");
        assertThat(page.locator(".settings")).containsText(BASE);
        assertThat(page.locator(".setting").filter(new Locator.FilterOptions().setHasText("BILDIRIS_DB_PASSWORD")))
                .not()
                .containsText("demo");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
    }

    @Test
    void auditorTurnsTheTrailsPagesWithoutATotal() throws SQLException {
        lookAs("pager", 1, 45);
        signIn("auditor1", "/staff/audit");
        page.locator("#search\\:actor").fill("pager");
        press("Axtarış");
        requireLooks("Səhifə 1", 45, 26);
        assertThat(page.locator("#entries")).containsText("ən yeni 1 000 qeyd");
        lookAs("pager", 46, 48);

        page.locator(".ui-paginator-next").click();
        requireLooks("Səhifə 2", 25, 6);
        page.locator(".ui-paginator-next").click();
        requireLooks("Səhifə 3", 5, 1);
        assertThat(page.locator(".ui-paginator-next.ui-state-disabled")).isVisible();
        page.locator(".ui-paginator-prev").click();
        requireLooks("Səhifə 2", 25, 6);

        press("Axtarış");
        requireLooks("Səhifə 1", 48, 29);
        page.locator(".ui-paginator-rpp-options").selectOption("50");
        requireLooks("Səhifə 1", 48, 1);
        press("Axtarış");
        requireLooks("Səhifə 1", 48, 1);
    }

    private void requireLooks(String where, int newest, int oldest) {
        assertThat(page.locator(".ui-paginator-current")).hasText(where);
        assertThat(looks()).hasCount(newest - oldest + 1);
        assertThat(looks().first()).containsText("Look " + newest);
        assertThat(looks().last()).containsText("Look " + oldest);
    }

    private static void lookAs(String actor, int from, int to) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement insert = owner.prepareStatement(
                        """
                        insert into audit_entry
                            (actor, actor_name, role, institution, place, means, address, action, result, detail)
                        select ?, 'Look ' || i, 'CLERK', '', '', 'OTHER', '127.0.0.1', 'FIND', 'DONE', ''
                        from generate_series(?, ?) i order by i
                        """)) {
            insert.setString(1, actor);
            insert.setInt(2, from);
            insert.setInt(3, to);
            insert.executeUpdate();
        }
    }

    @Test
    void auditorTakesTheTrailAsAFile() throws Exception {
        signIn("auditor1", "/staff/audit");
        page.locator("#search\\:actor").fill("auditor1");

        Download csv = page.waitForDownload(() -> press("Fayl kimi yüklə (CSV, 10 000-dək)"));

        assertThat(csv.suggestedFilename()).isEqualTo("baxislar.csv");
        assertThat(Files.readString(csv.path()))
                .startsWith("\uFEFF\"at\",\"actor\"")
                .contains("\"auditor1\"", "\"SIGN_IN\"")
                .doesNotContain("\"clerk1\"");
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

    /** Of the notifications that say one. */
    private static String birthDate(String fin) throws SQLException {
        return value("select to_char(max(birth_date), 'DD.MM.YYYY') from worker_identity where worker_fin = ?", fin);
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
