package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of the whole register: every row once, in order, by seeking. */
class RegisterPagesBrowserIT extends RegisterTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | type | CONCLUSION | notification_date | type = 'CONCLUSION'",
                "0 | type | AMENDMENT | notification_date | type = 'AMENDMENT'",
                "1 | reason | 70_B | order_date | termination_reason = '70_B'",
                "2 | status | IN_FORCE | work_starts_on | (lapsed_on is null or lapsed_on > current_date)",
                "2 | status | LAPSED | work_starts_on | lapsed_on <= current_date"
            })
    void pagesForwardsAndBackwardsShowEveryRowOnceInOrder(
            int order, String filter, String value, String day, String condition) throws SQLException {
        try {
            notificationsToCome();
            List<String> expected = numbers("number like 'QF-%' and " + condition, day);
            assertThat(expected).hasSizeGreaterThan(2 * PAGE);
            inspect();
            register().orderBy(order);
            register().field(filter).selectOption(value);
            register().field("from").fill("01.01.2090");
            register().search();

            assertThat(register().walk(RegisterPage.NEXT)).isEqualTo(expected);
            register().button(RegisterPage.FIRST).click();
            assertThat(register().rows().first()).containsText(expected.get(0));
            register().turn(RegisterPage.LAST);
            // The first page is whole, so the walk may come upon its last rows twice.
            assertThat(new HashSet<>(register().walk(RegisterPage.PREVIOUS))).isEqualTo(new HashSet<>(expected));
            assertThat(register().rows().first()).containsText(expected.get(0));
        } finally {
            sql("delete from notification where number like 'QF-%'");
        }
    }

    /** Forty-one of each type, three of them a day, later than all others: in force, lapsed, and lapsing tomorrow. */
    private static void notificationsToCome() throws SQLException {
        sql(
                """
                insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin,
                  taken_over, base_number, employer_name, employer_folded, employer_voen, employer_sun, official_name,
                  official_position, workplace_kind, workplace, position, effective_from, terminated_on, order_date,
                  termination_reason, work_starts_on, lapsed_on)
                select gen_random_uuid(), 'QF-' || lpad(i::text, 4, '0'), c.id, c.worker_fin,
                  (array['CONCLUSION', 'AMENDMENT', 'TERMINATION'])[i % 3 + 1], date '2090-01-01' + i / 9, now(), 'EMPLOYER',
                  true, case when i % 3 > 0 then c.base_number end, 'A', 'a', '9900000001', '9900000001', 'A', 'B', 'MAIN',
                  'C', 'D', case i % 3 when 1 then date '2090-01-01' end, case i % 3 when 2 then date '2090-01-01' end,
                  case i % 3 when 2 then date '2090-01-01' + i / 9 end, case i % 3 when 2 then '70_B' end,
                  date '2090-01-01' + i / 9, case i % 3 when 1 then current_date when 2 then current_date + 1 end
                from generate_series(0, 122) i, (select * from contract order by base_number limit 1) c
                """);
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
    @Tag("slow")
    void filtersOfBothRegistriesAreCombinedForAnEmployerAndForAPerson(int order, String filters) throws SQLException {
        String day =
                List.of("notification_date", "order_date", "work_starts_on").get(order);
        String employer = texts("select employer_voen from notification group by 1 order by count(*) desc limit 1")
                .get(0);
        inspect();
        register().orderBy(order);
        String condition = (order == 1 ? "type = 'TERMINATION'" : "true") + fill(filters, day);
        register().employer().fill(employer);
        register().search();
        assertThat(register().walk(RegisterPage.NEXT))
                .isEqualTo(numbers(condition + " and employer_voen = '" + employer + "'", day));

        register().employer().fill("");
        register().search();
        assertThat(register().complaint()).containsText("Axtarış çox genişdir.");
        tolerate("422");

        register().number().fill(number(WORKER));
        register().search();
        register().rows().locator("button").click();
        page.locator("#opened #register").click();
        register().press("Məlumatları açıq olan işçi");
        register().orderBy(order);
        fill(filters, day);
        register().search();
        assertThat(page.locator("#list")).isVisible();
        assertThat(register().walk(RegisterPage.NEXT))
                .isEqualTo(numbers(condition + " and worker_fin = '" + WORKER + "'", day));
    }

    /** Fills filters; gives the same as SQL. */
    private String fill(String filters, String day) throws SQLException {
        var sql = new StringBuilder();
        for (String filter : filters.replace("the commonest", commonestReason()).split(" ", -1)) {
            String[] parts = filter.split("=", 2);
            sql.append(
                    switch (parts[0]) {
                        case "from" -> {
                            register().field("from").fill(parts[1]);
                            yield " and %s >= %s".formatted(day, date(parts[1]));
                        }
                        case "period" -> period(parts[1].split("-", 2));
                        default -> choice(parts[0], parts[1]);
                    });
        }
        return sql.toString();
    }

    private String period(String... days) {
        register().field("periodFrom").fill(days[0]);
        register().field("periodTo").fill(days[1]);
        return (days[0].isEmpty() ? "" : " and (lapsed_on is null or lapsed_on > %s)".formatted(date(days[0])))
                + (days[1].isEmpty() ? "" : " and work_starts_on <= " + date(days[1]));
    }

    private String choice(String field, String value) {
        register().field(field).selectOption(value);
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
            register().employer().fill("9900000000");
            register().field("status").selectOption("LAPSED");
            register().search();

            assertThat(page.locator("#list tbody")).containsText("Baxılan hissədə bu axtarışa uyğun bildiriş yoxdur.");
            assertThat(register().indicator()).containsText("0 bildiriş tapıldı; ");
            assertThat(axe(page)).isEmpty();
            register().button(RegisterPage.NEXT).click();
            assertThat(register().rows()).hasCount(2);
            assertThat(register().rows().first()).containsText("QA-2150");
            assertThat(register().indicator()).containsText("2 bildiriş tapıldı; ");
            register().button(RegisterPage.NEXT).click();
            assertThat(register().rows()).hasCount(1);
            assertThat(register().rows()).containsText("QA-4050");
            assertThat(register().button(RegisterPage.NEXT)).isDisabled();
            register().button(RegisterPage.PREVIOUS).click();
            assertThat(register().rows()).hasCount(2);
            assertThat(register().indicator()).containsText("tarixinədək axtarılıb");
            register().button(RegisterPage.LAST).click();
            assertThat(register().rows().last()).containsText("QA-4050");
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
            register().employer().fill("9900000000");
            register().field("status").selectOption("IN_FORCE");
            register().search();

            assertThat(expected).hasSize(120);
            assertThat(register().walk(RegisterPage.NEXT)).isEqualTo(expected);
            assertThat(new HashSet<>(register().walk(RegisterPage.PREVIOUS))).isEqualTo(new HashSet<>(expected));
            assertThat(register().rows().first()).containsText(expected.get(0));
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

    @Test
    void dayLeadsToTheRowsOfThatDay() throws SQLException {
        inspect();
        register().field("type").selectOption("CONCLUSION");
        register().field("from").fill("01.01.2015");
        register().search();
        register().goTo("30.06.2020");

        String first = numbers("type = 'CONCLUSION' and notification_date <= '2020-06-30'", "notification_date")
                .get(0);
        assertThat(register().rows().first()).containsText(first);
        register().goTo("31.06.2020");
        assertThat(register().complaintAboutDay()).not().isEmpty();
        tolerate("422");
    }
}
