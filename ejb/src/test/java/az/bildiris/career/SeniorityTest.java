package az.bildiris.career;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.career.Seniority.Reason;
import az.bildiris.given.ContractInBook;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeniorityTest {
    private static final String OTHER_VOEN = "0012345701";

    @Test
    void contractOpenTodayCountsToTheChosenDay() {
        Seniority seniority = on("2024-02-28", ContractInBook.from("2020-03-01"));

        assertThat(seniority.all().length()).isEqualTo(Period.of(3, 11, 28));
        assertThat(seniority.employers()).hasSize(1);
    }

    @Test
    void dayBeforeTheFirstContractHasNone() {
        Seniority seniority = on("2020-02-29", ContractInBook.from("2020-03-01"));

        assertThat(seniority.all().days()).isZero();
        assertThat(seniority.employers()).isEmpty();
        assertThat(seniority.leave().nextOn()).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void terminationPendingEffectEndsItOnItsLastDayOnly() {
        var contract = ContractInBook.from("2020-03-01").until("2020-12-31", "2020-11-02");

        assertThat(on("2020-11-30", contract).all().length()).isEqualTo(Period.ofMonths(9));
        assertThat(on("2021-06-01", contract).all().length()).isEqualTo(Period.ofMonths(10));
        assertThat(on("2021-06-01", contract).employers()).isEmpty();
    }

    @Test
    void contractLapsedByADecisionCountsToTheDayBefore() {
        var contract = ContractInBook.from("2020-03-01").lapsed("2020-06-01");

        assertThat(on("2024-01-01", contract).all().length()).isEqualTo(Period.ofMonths(3));
    }

    @Test
    void invalidConclusionDoesNotCountAndIsNamed() {
        Seniority seniority = on("2024-01-01", ContractInBook.from("2020-03-01").invalid("2020-06-01"));

        assertThat(seniority.all().days()).isZero();
        assertThat(seniority.exclusions()).singleElement().satisfies(excluded -> {
            assertThat(excluded.reason()).isEqualTo(Reason.CONCLUSION_INVALID);
            assertThat(excluded.from()).isEqualTo("2020-03-01");
            assertThat(excluded.to()).isEqualTo("2020-05-31");
        });
    }

    @Test
    void daysBeforeTheRegisterDoNotCountAndAreNamed() {
        Seniority seniority = on("2015-06-30", ContractInBook.from("2010-01-01"));

        assertThat(seniority.all().length()).isEqualTo(Period.ofYears(1));
        assertThat(seniority.exclusions()).singleElement().satisfies(excluded -> {
            assertThat(excluded.reason()).isEqualTo(Reason.BEFORE_THE_REGISTER);
            assertThat(excluded.from()).isEqualTo("2010-01-01");
            assertThat(excluded.to()).isEqualTo("2014-06-30");
        });
    }

    @Test
    void additionalWorkStandsApart() {
        Seniority seniority = on(
                "2021-02-28",
                ContractInBook.from("2020-03-01"),
                ContractInBook.from("2020-09-01", OTHER_VOEN).additional());

        assertThat(seniority.main().length()).isEqualTo(Period.ofYears(1));
        assertThat(seniority.additional().length()).isEqualTo(Period.ofMonths(6));
        assertThat(seniority.all().length()).isEqualTo(Period.ofYears(1));
        assertThat(seniority.all().overlapping())
                .isEqualTo(seniority.additional().days());
        assertThat(seniority.employers()).hasSize(2);
    }

    @Test
    void additionalWorkOnly() {
        Seniority seniority = on("2020-08-31", ContractInBook.from("2020-03-01").additional());

        assertThat(seniority.main().days()).isZero();
        assertThat(seniority.additional().length()).isEqualTo(Period.ofMonths(6));
    }

    /** A place of work that becomes the main one counts as such from that day on. */
    @Test
    void kindOfWorkplaceMayChange() {
        var contract = ContractInBook.from("2020-03-01")
                .additional()
                .amend("2020-06-01", "contract.workplaceKind", "ADDITIONAL", "MAIN");

        assertThat(on("2020-08-31", contract).additional().length()).isEqualTo(Period.ofMonths(3));
        assertThat(on("2020-08-31", contract).main().length()).isEqualTo(Period.ofMonths(3));
    }

    /** Notice and severance by service with the employer; at exactly ten years the step of five still holds. */
    @ParameterizedTest
    @CsvSource({
        "2020-12-31, 2, 10, 2021-02-28",
        "2021-02-27, 2, 10, 2021-02-28",
        "2021-02-28, 4, 14, 2025-02-28",
        "2025-02-28, 6, 17, 2030-03-01",
        "2030-02-28, 6, 17, 2030-03-01",
        "2030-03-01, 9, 20, "
    })
    void noticeByServiceWithTheEmployer(LocalDate day, int weeks, int severance, LocalDate next) {
        Seniority.Step step = Seniority.of(
                        List.of(ContractInBook.from("2020-03-01").contract()), day)
                .employers()
                .get(0)
                .step();

        assertThat(step.now().amount()).isEqualTo(weeks);
        assertThat(step.now().severance()).isEqualTo(severance);
        assertThat(step.nextOn().orElse(null)).isEqualTo(next);
    }

    /** Two contracts of three years each with different employers make six years for the leave. */
    @Test
    void leaveByServiceWithAllEmployers() {
        Seniority seniority = on(
                "2021-06-30",
                ContractInBook.from("2015-01-01").until("2017-12-31"),
                ContractInBook.from("2018-07-01", OTHER_VOEN));

        assertThat(seniority.all().length()).isEqualTo(Period.ofYears(6));
        assertThat(seniority.leave().now().amount()).isEqualTo(2);
        assertThat(seniority.leave().nextOn()).contains(LocalDate.of(2025, 6, 30));
        assertThat(seniority.employers())
                .singleElement()
                .satisfies(with -> assertThat(with.service().length()).isEqualTo(Period.ofYears(3)));
    }

    private static Seniority on(String day, ContractInBook... contracts) {
        return Seniority.of(
                Arrays.stream(contracts).map(ContractInBook::contract).toList(), LocalDate.parse(day));
    }
}
