package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the register against counts made directly, past row-level security. */
class StatisticsBrowserIT extends BrowserTest {
    private static final String FROM = "2019-01";
    private static final String TO = "2026-10";
    private static final int MONTHS = 94;
    private static final String ADDRESS = "/staff/statistics?from=" + FROM + "&to=" + TO;
    private static final String COUNTS =
            """
            select 'TYPE', to_char(notification_date, 'YYYY-MM'), type, count(*) from notification group by 2, 3
            union all
            select 'REASON', to_char(notification_date, 'YYYY-MM'), termination_reason, count(*)
            from notification where type = 'TERMINATION' group by 2, 3
            union all
            select 'STATUS', to_char(concluded_on, 'YYYY-MM'),
                   case when lapsed_on < date_trunc('month', now() at time zone 'Asia/Baku') then 'LAPSED' else 'IN_FORCE' end, count(*)
            from contract group by 2, 3
            """;

    /** One cell as it was counted directly. */
    private record Counted(String table, YearMonth month, String code, long count) {}

    @BeforeEach
    void countNow() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            statement.execute("update statistics_state set counted_at = null");
            statement.execute("select count_statistics()");
        }
    }

    @Test
    void everyFigureIsARoundedCountAndSmallOnesAreHidden() throws SQLException {
        List<Counted> counted = counted();
        assertThat(counted).anyMatch(cell -> cell.count < 5).anyMatch(cell -> cell.count >= 5);
        signIn("supervisor1", ADDRESS);

        Map<String, String> shown = csv(ADDRESS);

        long small = shown.keySet().stream()
                        .filter(place -> place.startsWith("REASON "))
                        .count()
                - 2;
        assertThat(shown).hasSize((int) (MONTHS * 4 + 4 + 2 + 1 + small + 2)).containsEntry("REASON SMALL ALL", "<5");
        shown.forEach((place, figure) -> {
            String[] names = place.split(" ", -1);
            List<Long> cells = counted.stream()
                    .filter(cell -> cell.table.equals(names[0]))
                    .filter(cell -> names[0].equals("TYPE")
                            ? (names[1].equals("ALL") || cell.month.toString().equals(names[1]))
                                    && (names[2].equals("ALL") || cell.code.equals(names[2]))
                            : names[1].equals("ALL") || cell.code.equals(names[1]))
                    .map(Counted::count)
                    .toList();
            long exact = cells.stream().mapToLong(Long::longValue).sum();
            long secret = 2L * cells.size();
            if (figure.equals("<5")) {
                assertThat(exact - secret).as(place).isLessThan(5);
            } else {
                assertThat(Long.parseLong(figure) % 5).as(place).isZero();
                assertThat(Math.abs(Long.parseLong(figure) - exact)).as(place).isLessThanOrEqualTo(secret + 3);
            }
        });
    }

    /** Whoever sees a cell with a threshold learns of its count with a secret offset, not of the count. */
    @Test
    void noThresholdTellsAnExactCount() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            for (String question : List.of(
                    "exact between 3 and 6 and perturbed >= 5 and exact < 5",
                    "exact between 3 and 6 and perturbed < 5 and exact >= 5",
                    "perturbed = exact")) {
                assertThat(number(statement, "select count(*) from statistics_count where " + question))
                        .as(question)
                        .isPositive();
            }
            assertThat(number(statement, "select count(*) from statistics_count where abs(perturbed - exact) > 2"))
                    .isZero();
            assertThat(number(
                            statement,
                            "select count(*) from statistics_count where month >= date_trunc('month', now())::date"))
                    .isZero();
        }
    }

    /** What is registered meanwhile changes nothing until the next month is over; a take-over is counted at its end. */
    @Test
    void figuresStayUntilTheNextMonthIsOver() throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement()) {
            assertThat(text(statement, "select count_statistics()")).isEqualTo("f");
            statement.execute("update statistics_state set counted_at = date_trunc('month', now()) - interval '1 day'");
            assertThat(text(statement, "select count_statistics()")).isEqualTo("t");
            statement.execute("update statistics_state set counted_at = (select max(finished_at) from takeover_run)"
                    + " - interval '1 second'");
            assertThat(text(statement, "select count_statistics()")).isEqualTo("t");
            assertThat(text(statement, "select count_statistics()")).isEqualTo("f");
        }
    }

    private static long number(Statement statement, String sql) throws SQLException {
        return Long.parseLong(text(statement, sql));
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    @Test
    void exactCountsAreOutOfTheApplicationsReach() throws SQLException {
        try (Connection application = TestSession.staff();
                Statement statement = application.createStatement()) {
            assertThat(refused(statement, "select exact from statistics_count")).contains("permission denied");
            assertThat(refused(statement, "select seed from statistics_state")).contains("permission denied");
            assertThat(refused(statement, "select perturbed_statistic(gen_random_uuid(), 'x', 3)"))
                    .contains("permission denied");
            try (ResultSet none = statement.executeQuery(
                    "select count(*) from notification_statistics('2014-07-01', '2026-10-01')")) {
                none.next();
                assertThat(none.getInt(1)).as("rows without the scope").isZero();
            }
        }
    }

    private static String refused(Statement statement, String sql) {
        try {
            statement.executeQuery(sql).close();
            return "";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    @Test
    void pageShowsTheFiguresOfTheFileBesideTheirCharts() throws SQLException {
        signIn("clerk1", "/services");
        page.locator("#statistics").click();
        assertThat(page.locator("h1")).hasText("Statistika");
        assertThat(page.locator("#months tbody tr")).hasCount(12);
        page.locator("#period\\:from").selectOption(FROM);
        page.locator("#period\\:to").selectOption("2014-07");
        page.locator("#period\\:show").click();
        assertThat(page.locator(".field-error")).containsText("ən çoxu 120 aydır");
        assertThat(axe(page)).isEmpty();
        tolerate("422");
        page.locator("#period\\:to").selectOption(TO);
        page.locator("#period\\:show").click();

        assertThat(page).hasURL(BASE + ADDRESS);
        assertThat(page.locator(".chart canvas")).hasCount(3);
        for (Locator chart : page.locator(".chart canvas").all()) {
            assertThat((boolean) chart.evaluate("canvas => Chart.getChart(canvas).data.datasets.length > 0"
                            + " && canvas.clientHeight > 100"))
                    .isTrue();
        }
        assertThat(saidInPicture("#months")).contains("Bildirişlər aylar üzrə, 01.2019 – 10.2026", "Bağlanma");
        for (String picture : List.of("#statuses", "#reasons")) {
            List<String> said = saidInPicture(picture);
            assertThat(said).contains(page.locator(picture + " h2").innerText() + ", 01.2019 – 10.2026");
            assertThat(said)
                    .containsAll(shown(picture + " tbody tr:nth-child(-n+12) td").stream()
                            .filter(figure -> !figure.equals("<5"))
                            .toList());
        }
        for (Locator fold : page.locator(".figures-fold").all()) {
            assertThat(fold.locator("table")).isHidden();
            fold.locator("summary").click();
            assertThat(fold.locator("table")).isVisible();
        }
        Map<String, String> file = csv(page.locator("#csv").getAttribute("href"));
        assertThat(page.locator("#months summary"))
                .hasText("Cədvəl: " + MONTHS + " sətir, Cəmi: " + file.get("TYPE ALL ALL"));
        assertThat(shown("#months tfoot td"))
                .containsExactly(
                        file.get("TYPE ALL CONCLUSION"),
                        file.get("TYPE ALL AMENDMENT"),
                        file.get("TYPE ALL TERMINATION"),
                        file.get("TYPE ALL ALL"));
        assertThat(shown("#statuses tbody td"))
                .containsExactly(file.get("STATUS IN_FORCE ALL"), file.get("STATUS LAPSED ALL"));
        assertThat(shown("#reasons tfoot td")).containsExactly(file.get("REASON ALL ALL"));
        assertThat(axe(page)).isEmpty();
        assertThat(trail("clerk1"))
                .contains("PAGE statistics " + FROM + " " + TO, "EXPORT statistics " + FROM + " " + TO + " csv");
    }

    @ParameterizedTest
    @CsvSource({"az, Statistika, Cəmi", "en, Statistics, Total", "ru, Статистика, Всего"})
    void everyLanguageFitsAPhone(String language, String title, String all) {
        signIn("inspector1", "/services?language=" + language);
        page.navigate(BASE + ADDRESS);
        page.setViewportSize(320, 700);
        page.reload();

        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("#months tfoot th")).hasText(all);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void workbookHoldsTheSameAsTextAndNumbersOnly() throws Exception {
        signIn("admin1", ADDRESS);
        APIResponse answer = context.request().get(BASE + ADDRESS.replace("statistics?", "statistics.xlsx?"));
        Map<String, String> file = csv(ADDRESS);

        assertThat(answer.headers().get("content-disposition"))
                .isEqualTo("attachment; filename=\"statistika-2019-01-2026-10.xlsx\"");
        var workbook = new Workbook(answer.body());
        assertThat(workbook.parts()).filteredOn(part -> part.contains("sheet")).hasSize(3);
        List<List<String>> months = workbook.rows(1);
        assertThat(months.get(0)).containsExactly("Bildirişlər aylar üzrə");
        assertThat(months.get(months.size() - 1))
                .containsExactly(
                        "Cəmi",
                        file.get("TYPE ALL CONCLUSION"),
                        file.get("TYPE ALL AMENDMENT"),
                        file.get("TYPE ALL TERMINATION"),
                        file.get("TYPE ALL ALL"));
        assertThat(months)
                .filteredOn(row -> row.get(0).matches("[0-9]{2}\\.[0-9]{4}"))
                .hasSize(MONTHS);
        assertThat(workbook.rows(2)).contains(List.of("Qüvvədə olan", file.get("STATUS IN_FORCE ALL")));
        assertThat(workbook.rows(3).get(workbook.rows(3).size() - 1)).contains("Cəmi", file.get("REASON ALL ALL"));
    }

    @ParameterizedTest
    @CsvSource({"from=2026-10&to=2026-01", "from=x", "from=2010-01&to=2011-01", "from=2014-07&to=2026-10", "to=2026-11"
    })
    void periodThatIsNoneIsExplained(String query) {
        signIn("admin1", "/services");

        assertThat(page.navigate(BASE + "/staff/statistics?" + query).status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Belə dövr yoxdur");
        assertThat(context.request()
                        .get(BASE + "/staff/statistics.csv?" + query)
                        .status())
                .isEqualTo(404);
        tolerate("404");
    }

    /** A year has room for the number of each month above its bar. */
    @Test
    void numbersOfMonthsStandAboveTheirBars() {
        signIn("clerk1", "/staff/statistics?from=2026-01&to=2026-10");

        assertThat(saidInPicture("#months"))
                .containsAll(shown("#months tbody td:last-child").stream()
                        .filter(figure -> !figure.equals("<5"))
                        .toList());
    }

    @Test
    void picturesFitThePaperAndTheTablesAreOpenOnIt() {
        signIn("supervisor1", ADDRESS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(700, 900); // an A4 sheet within its margins

        for (Locator picture : page.locator(".figures").all()) {
            assertThat(picture.locator("table")).isVisible();
            assertThat((boolean)
                            picture.evaluate("figures => figures.querySelector('canvas').getBoundingClientRect().right"
                                    + " <= figures.getBoundingClientRect().right"))
                    .isTrue();
        }
    }

    /** What the chart writes when it is drawn. */
    @SuppressWarnings("unchecked")
    private List<String> saidInPicture(String figures) {
        return (List<String>)
                page.locator(figures + " canvas")
                        .evaluate(
                                """
                        canvas => {
                          const chart = Chart.getChart(canvas);
                          const said = [];
                          chart.ctx.fillText = (text) => said.push(String(text));
                          chart.draw();
                          delete chart.ctx.fillText;
                          return said;
                        }""");
    }

    private List<String> shown(String cells) {
        return page.locator(cells).allTextContents(); // also of a folded table
    }

    /** Figures by «table line column». */
    private Map<String, String> csv(String address) {
        APIResponse answer = context.request()
                .get(BASE + address.replace("statistics?", "statistics.csv?").replace(BASE, ""));
        assertThat(answer.headers().get("content-type")).startsWith("text/csv");
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"table\",\"line\",\"column\",\"figure\"");
        Map<String, String> figures = new TreeMap<>();
        text.lines()
                .skip(1)
                .map(line -> line.substring(1).split("\",\"", -1))
                .forEach(cells -> figures.put(cells[0] + " " + cells[1] + " " + cells[2], cells[3]));
        return figures;
    }

    private static List<Counted> counted() throws SQLException {
        var counted = new ArrayList<Counted>();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(COUNTS)) {
            while (found.next()) {
                counted.add(new Counted(
                        found.getString(1), YearMonth.parse(found.getString(2)), found.getString(3), found.getLong(4)));
            }
        }
        return counted.stream()
                .filter(cell -> !cell.month.isBefore(YearMonth.parse(FROM)) && !cell.month.isAfter(YearMonth.parse(TO)))
                .toList();
    }

    private static String trail(String actor) throws SQLException {
        var entries = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select action || ' ' || detail from audit_entry where worker_fin is null and actor = '" + actor
                                + "' and detail like 'statistics %'")) {
            while (found.next()) {
                entries.add(found.getString(1));
            }
        }
        return entries.stream().collect(Collectors.joining("\n"));
    }
}
