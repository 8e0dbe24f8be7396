package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry of the whole register: an inspection first, only what an index answers, pages by seeking. */
class RegisterBrowserIT extends BrowserTest {
    private static final String INSPECTOR = "inspector1";
    private static final String WORKER = "4QK7B2M";
    private static final int PAGE = 20;

    /** Neither what others have left open is here, nor is what is opened here there. */
    @BeforeEach
    @AfterEach
    void closeReasons() throws SQLException {
        closeAllReasons();
    }

    @Test
    void inspectorListsTheRegisterForAnInspectionAndOpensAPerson() throws SQLException {
        signIn(INSPECTOR, "/services");
        page.locator("#register").click();
        assertThat(axe(page)).isEmpty();
        press("Yoxlamaya başla");
        assertThat(page.locator(".field-error")).isVisible();
        tolerate("422");
        page.locator("#begin\\:caseNumber").fill("Y-77");
        page.locator("#begin\\:note").fill("Plan üzrə");
        press("Yoxlamaya başla");
        assertThat(page.locator("#scope")).containsText("Y-77");

        page.locator("#search\\:number").fill(" " + number(WORKER));
        press("Axtarış");
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("M. A. ");
        assertThat(rows()).containsText("4Q****M");
        assertThat(page.locator("main")).not().containsText(WORKER);
        assertThat(page.locator("main")).not().containsText("Məmmədova");
        assertThat(axe(page)).isEmpty();
        fitsAPhone();
        rows().locator("button").click();
        assertThat(page.locator("#opened")).containsText("Məmmədova Aytən");
        assertThat(page.locator("#opened")).containsText("№ Y-77");
        assertThat(page.url()).contains("/notification/");

        page.locator("#opened #register").click();
        press("Açıq işçi");
        press("Axtarış");
        assertThat(rows()).hasCount(15 + 3);
        assertThat(rows().first()).containsText("Məmmədova Aytən");
        assertThat(page.locator("#scope")).containsText("Məmmədova Aytən");
        page.locator("#closePerson").click();
        assertThat(page).hasURL(BASE + "/staff/find");
        page.navigate(BASE + "/staff/registry");
        press("Yoxlamanı bitir");
        assertThat(page.locator("main")).containsText("Hansı yoxlama üçün");
        page.locator("#signOut").click();
        assertThat(page).hasURL(BASE + "/");

        signIn(WORKER, "/access");
        Locator listed = page.locator(".registry tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Reyestrə baxış"))
                .filter(new Locator.FilterOptions().setHasText("Y-77"));
        assertThat(listed.first()).containsText("Qasımov Elnur");
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "1, type", "2, ''"})
    void whatNoIndexAnswersIsTooWide(int order, String filter) {
        inspect();
        page.locator("#orders input[type=submit]").nth(order).click();
        if (filter.isEmpty()) {
            page.locator("#search\\:from").fill("01.01.2020");
        }
        press("Axtarış");

        assertThat(page.locator("#search .field-error")).containsText("Axtarış çox genişdir.");
        assertThat(page.locator("#list")).hasCount(0);
        assertThat(axe(page)).isEmpty();
        tolerate("422");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | type | CONCLUSION | notification_date | type = 'CONCLUSION'",
                "0 | type | AMENDMENT | notification_date | type = 'AMENDMENT'",
                "1 | reason | the commonest | order_date | type = 'TERMINATION' and termination_reason = '%s'",
                "2 | status | IN_FORCE | work_starts_on | (lapsed_on is null or lapsed_on > current_date)",
                "2 | status | LAPSED | work_starts_on | lapsed_on <= current_date"
            })
    void pagesForwardsAndBackwardsShowEveryRowOnceInOrder(
            int order, String filter, String value, String day, String condition) throws SQLException {
        String chosen = filter.equals("reason") ? commonestReason() : value;
        List<String> expected = numbers(day + " >= '2022-01-01' and " + condition.formatted(chosen), day);
        inspect();
        page.locator("#orders input[type=submit]").nth(order).click();
        page.locator("#search\\:" + filter).selectOption(chosen);
        page.locator("#search\\:from").fill("01.01.2022");
        press("Axtarış");

        assertThat(walk("next")).isEqualTo(expected);
        if (expected.size() > PAGE) {
            page.locator("#list\\:first").click();
            assertThat(rows().first()).containsText(expected.get(0));
            turn("last");
            // The first page is whole, so the walk may come upon its last rows twice.
            assertThat(new HashSet<>(walk("previous"))).isEqualTo(new HashSet<>(expected));
            assertThat(rows().first()).containsText(expected.get(0));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | type=AMENDMENT status=LAPSED period=01.01.2020-31.12.2023",
                "0 | reason=the commonest status=LAPSED from=01.01.2016",
                "0 | type=CONCLUSION reason=the commonest",
                "1 | status=LAPSED period=01.01.2020-",
                "1 | reason=the commonest status=LAPSED period=-31.12.2022",
                "2 | type=CONCLUSION status=IN_FORCE period=01.06.2021-01.06.2022",
                "2 | type=TERMINATION reason=the commonest from=01.01.2016"
            })
    void filtersOfBothRegistriesAreCombinedForAnEmployerAndForAPerson(int order, String filters) throws SQLException {
        String day =
                List.of("notification_date", "order_date", "work_starts_on").get(order);
        String employer = texts("select employer_voen from notification group by 1 order by count(*) desc limit 1")
                .get(0);
        inspect();
        page.locator("#orders input[type=submit]").nth(order).click();
        String condition = (order == 1 ? "type = 'TERMINATION'" : "true") + fill(filters, day);
        page.locator("#search\\:employer").fill(employer);
        press("Axtarış");
        assertThat(walk("next")).isEqualTo(numbers(condition + " and employer_voen = '" + employer + "'", day));

        page.locator("#search\\:employer").fill("");
        press("Axtarış");
        assertThat(page.locator("#search .field-error")).containsText("Axtarış çox genişdir.");
        tolerate("422");

        page.locator("#search\\:number").fill(number(WORKER));
        press("Axtarış");
        rows().locator("button").click();
        page.locator("#opened #register").click();
        press("Açıq işçi");
        page.locator("#orders input[type=submit]").nth(order).click();
        fill(filters, day);
        press("Axtarış");
        assertThat(page.locator("#list")).isVisible();
        assertThat(walk("next")).isEqualTo(numbers(condition + " and worker_fin = '" + WORKER + "'", day));
    }

    /** Fills filters; gives the same as SQL. */
    private String fill(String filters, String day) throws SQLException {
        var sql = new StringBuilder();
        for (String filter : filters.replace("the commonest", commonestReason()).split(" ", -1)) {
            String[] parts = filter.split("=", 2);
            sql.append(
                    switch (parts[0]) {
                        case "from" -> {
                            page.locator("#search\\:from").fill(parts[1]);
                            yield " and %s >= %s".formatted(day, date(parts[1]));
                        }
                        case "period" -> period(parts[1].split("-", 2));
                        default -> choice(parts[0], parts[1]);
                    });
        }
        return sql.toString();
    }

    private String period(String... days) {
        page.locator("#search\\:periodFrom").fill(days[0]);
        page.locator("#search\\:periodTo").fill(days[1]);
        return (days[0].isEmpty() ? "" : " and (lapsed_on is null or lapsed_on > %s)".formatted(date(days[0])))
                + (days[1].isEmpty() ? "" : " and work_starts_on <= " + date(days[1]));
    }

    private String choice(String field, String value) {
        page.locator("#search\\:" + field).selectOption(value);
        return switch (value) {
            case "IN_FORCE" -> " and (lapsed_on is null or lapsed_on > current_date)";
            case "LAPSED" -> " and lapsed_on <= current_date";
            default -> " and %s = '%s'".formatted(field.equals("type") ? "type" : "termination_reason", value);
        };
    }

    private static String date(String text) {
        return "to_date('" + text + "', 'DD.MM.YYYY')";
    }

    /** Of 4,100 notifications of one employer three match, the first after 2,100 others. */
    @Test
    void pageStopsReadingAndGoesOnWhereItStopped() throws SQLException {
        try {
            largeEmployer(4_100, "case when i in (2150, 2151, 4050) then date '2025-01-01' end");
            inspect();
            page.locator("#search\\:employer").fill("9900000000");
            page.locator("#search\\:status").selectOption("LAPSED");
            press("Axtarış");

            assertThat(page.locator("#list tbody")).containsText("Baxılan hissədə bu axtarışa uyğun bildiriş yoxdur.");
            assertThat(page.locator("#indicator")).containsText("0 bildiriş tapıldı; ");
            assertThat(axe(page)).isEmpty();
            page.locator("#list\\:next").click();
            assertThat(rows()).hasCount(2);
            assertThat(rows().first()).containsText("QA-2150");
            assertThat(page.locator("#indicator")).containsText("2 bildiriş tapıldı; ");
            page.locator("#list\\:next").click();
            assertThat(rows()).hasCount(1);
            assertThat(rows()).containsText("QA-4050");
            assertThat(page.locator("#list\\:next")).isDisabled();
            page.locator("#list\\:previous").click();
            assertThat(rows()).hasCount(2);
            assertThat(page.locator("#indicator")).containsText("tarixinədək axtarılıb");
            page.locator("#list\\:last").click();
            assertThat(rows().last()).containsText("QA-4050");
        } finally {
            forgetLargeEmployer();
        }
    }

    /** Of 150 notifications 30 have no end, 30 have ended, 30 end tomorrow and the others on four days. */
    @Test
    void contractsOfAnEmployerThatEndLaterStandAmongThoseWithoutAnEnd() throws SQLException {
        try {
            largeEmployer(
                    150,
                    """
                    case i % 5 when 1 then current_date when 2 then current_date + 1
                      when 3 then current_date + 1 + i % 10 when 4 then current_date + 1 + i % 10 end""");
            List<String> expected = numbers(
                    "employer_voen = '9900000000' and (lapsed_on is null or lapsed_on > current_date)",
                    "work_starts_on");
            inspect();
            page.locator("#orders input[type=submit]").nth(2).click();
            page.locator("#search\\:employer").fill("9900000000");
            page.locator("#search\\:status").selectOption("IN_FORCE");
            press("Axtarış");

            assertThat(expected).hasSize(120);
            assertThat(walk("next")).isEqualTo(expected);
            assertThat(new HashSet<>(walk("previous"))).isEqualTo(new HashSet<>(expected));
            assertThat(rows().first()).containsText(expected.get(0));
        } finally {
            forgetLargeEmployer();
        }
    }

    private static void forgetLargeEmployer() throws SQLException {
        sql(
                "delete from notification where employer_voen = '9900000000'",
                "delete from employer_name where voen = '9900000000'");
    }

    /** With so many notifications, the i-th of which has that end. */
    private static void largeEmployer(int notifications, String end) throws SQLException {
        sql(
                """
                insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin,
                  taken_over, base_number, employer_name, employer_folded, employer_voen, employer_sun, official_name,
                  official_position, workplace_kind, workplace, position, effective_from, work_starts_on, lapsed_on)
                select gen_random_uuid(), 'QA-' || lpad(i::text, 4, '0'), c.id, c.worker_fin, 'AMENDMENT',
                  date '2026-01-01' - i, now(), 'EMPLOYER', true, c.base_number, '«Min Bir» MMC', 'min bir mmc', '9900000000',
                  '9900000000', 'A', 'B', 'MAIN', 'C', 'D', date '2015-01-01', date '2010-01-01' + i / 7,
                  %s
                from generate_series(1, %d) i, (select * from contract limit 1) c
                """
                        .formatted(end, notifications),
                "insert into employer_name values ('9900000000', '9900000000', '«Min Bir» MMC', 'min bir mmc')");
    }

    private static void sql(String... statements) throws SQLException {
        try (Connection owner = TestSession.database();
                var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Numbers of all rows from here to the end, page by page. */
    private List<String> walk(String button) {
        var all = new ArrayList<String>();
        while (true) {
            List<String> shown = rows().locator("td:first-child").allInnerTexts().stream()
                    .map(String::strip)
                    .toList();
            all.addAll(shown);
            Locator turn = page.locator("#list\\:" + button);
            if (turn.count() == 0 || turn.isDisabled()) {
                return all;
            }
            turn(button);
        }
    }

    /** Presses, and waits until other rows stand there. */
    private void turn(String button) {
        Locator first = rows().first().locator("button");
        String before = first.getAttribute("value");
        page.locator("#list\\:" + button).click();
        assertThat(first).not().hasAttribute("value", before);
    }

    @Test
    void dayLeadsToTheRowsOfThatDay() throws SQLException {
        inspect();
        page.locator("#search\\:type").selectOption("CONCLUSION");
        page.locator("#search\\:from").fill("01.01.2015");
        press("Axtarış");
        page.locator("#list\\:jump").fill("30.06.2020");
        page.locator("#list\\:go").click();

        String first = numbers("type = 'CONCLUSION' and notification_date <= '2020-06-30'", "notification_date")
                .get(0);
        assertThat(rows().first()).containsText(first);
        page.locator("#list\\:jump").fill("31.06.2020");
        page.locator("#list\\:go").click();
        assertThat(page.locator("#list .field-error")).isVisible();
        tolerate("422");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xezer sahil", "sahil XƏZƏR otelleri", "0010123621", "xezer sahl otelleri"})
    void employerIsFoundHoweverItIsTyped(String typed) {
        inspect();
        page.locator("#search\\:employer").fill(typed);
        press("Axtarış");
        Locator choice = page.locator("#employers li")
                .filter(new Locator.FilterOptions().setHasText("«Xəzər Sahil Otelləri» MMC"));
        assertThat(page.locator("#employers, #list").first()).isVisible();
        if (choice.count() > 0) {
            assertThat(axe(page)).isEmpty();
            choice.locator("input[type=submit]").click();
        }

        assertThat(rows().first()).containsText("«Xəzər Sahil Otelləri» MMC");
        assertThat(rows().filter(new Locator.FilterOptions().setHasNotText("0010123621")))
                .hasCount(0);
    }

    @Test
    void employerWhomNobodyKnowsIsSaid() {
        inspect();
        page.locator("#search\\:employer").fill("%_%");
        press("Axtarış");

        assertThat(page.locator("#search .field-error")).containsText("Belə işəgötürən tapılmadı.");
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
        page.locator("#search\\:type").selectOption("CONCLUSION");
        page.locator("#search\\:from").fill("01.01.2015");
        press("Axtarış");
        Page other = context.newPage();
        other.navigate(BASE + "/staff/registry");
        assertThat(other.locator("#list")).isVisible();
        other.locator("#scope\\:end").click();
        assertThat(other.locator("#begin")).isVisible();

        page.locator("#list\\:next").click();
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

    private void inspect() {
        signIn(INSPECTOR, "/staff/registry");
        page.locator("#begin\\:caseNumber").fill("Y-1");
        press("Yoxlamaya başla");
        assertThat(page.locator("#scope")).isVisible();
    }

    private Locator rows() {
        return page.locator("#list tbody tr:has(button, a)");
    }

    private void press(String label) {
        page.locator("input[type=submit][value='" + label + "']").first().click();
        page.waitForLoadState();
    }

    private void fitsAPhone() {
        page.setViewportSize(320, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1440, 900);
    }

    private static List<String> numbers(String condition, String day) throws SQLException {
        return texts("select number from notification where " + condition + " order by " + day + " desc, id desc");
    }

    private static String commonestReason() throws SQLException {
        return texts("select termination_reason from notification where termination_reason is not null"
                        + " group by 1 order by count(*) desc limit 1")
                .get(0);
    }

    private static String number(String fin) throws SQLException {
        return texts("select number from notification where worker_fin = '" + fin + "' order by number")
                .get(0);
    }

    private static String id(String fin) throws SQLException {
        return texts("select id::text from notification where worker_fin = '" + fin + "' order by number")
                .get(0);
    }

    private static List<String> texts(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
