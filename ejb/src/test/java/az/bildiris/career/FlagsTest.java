package az.bildiris.career;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Fin;
import az.bildiris.given.ContractInBook;
import az.bildiris.given.Document;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagsTest {
    private static final String PAY = "contract.monthlyPay";
    private static final String OTHER_VOEN = "0012345701";

    @Test
    void nothingIsWorthALookInAPlainContract() {
        assertThat(codes(ContractInBook.from("2020-03-02").amend("2021-01-11", PAY, "1850.00", "2000.00")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-02,",
        "2020-03-03, FILED_AFTER_START",
        "2020-02-29,",
        "2020-02-28, FILED_BEFORE_CONTRACT",
    })
    void filed(String day, FlagCode code) {
        requireOnly(code, ContractInBook.from("2020-03-02").filed(day));
    }

    @Test
    void contractsOlderThanTheRegisterWereFiledLater() {
        assertThat(codes(ContractInBook.from("2014-06-30").filed("2014-08-01"))).isEmpty();
    }

    @Test
    void termHasPassedFromTheNextDayOnUnlessSomebodyEndedIt() {
        assertThat(codes(fixedUntil("2026-11-30"))).isEmpty();
        assertThat(codes(fixedUntil("2026-11-29"))).containsExactly(FlagCode.TERM_PASSED);
        assertThat(codes(fixedUntil("2026-11-01").until("2026-11-01"))).isEmpty();
    }

    @Test
    void twoMainWorkplaces() {
        var one = ContractInBook.from("2020-03-02").until("2021-05-03");

        assertThat(codes(one, ContractInBook.from("2021-05-03", OTHER_VOEN)))
                .containsExactly(FlagCode.TWO_MAIN_WORKPLACES);
        assertThat(codes(one, ContractInBook.from("2021-05-04", OTHER_VOEN))).isEmpty();
        assertThat(codes(one, ContractInBook.from("2021-05-03", OTHER_VOEN).additional()))
                .isEmpty();
    }

    @Test
    void gapOfMoreThanThirtyDays() {
        var one = ContractInBook.from("2020-03-02").until("2021-05-31");

        assertThat(codes(one, ContractInBook.from("2021-07-01", OTHER_VOEN))).isEmpty();
        assertThat(flags(one, ContractInBook.from("2021-07-02", OTHER_VOEN)))
                .singleElement()
                .satisfies(flag -> {
                    assertThat(flag.code()).isEqualTo(FlagCode.GAP);
                    assertThat(flag.values()).containsExactly(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 7, 1));
                });
    }

    @Test
    void formerValueThatWasNotInForce() {
        requireOnly(
                FlagCode.OLD_VALUE_DIFFERS,
                ContractInBook.from("2020-03-02").amend("2021-01-11", PAY, "1800.00", "2000.00"));
        requireOnly(null, ContractInBook.from("2020-03-02").amend("2021-01-11", PAY, "1850", "2000.00"));
    }

    @Test
    void terminationAndAmendmentThatContradictEachOther() {
        requireOnly(
                FlagCode.TERMINATED_BEFORE_AMENDMENT,
                ContractInBook.from("2020-03-02")
                        .amend("2021-01-11", PAY, "1850.00", "2000.00")
                        .until("2021-01-10", "2021-02-01"));
        requireOnly(
                FlagCode.AMENDED_AFTER_TERMINATION,
                ContractInBook.from("2020-03-02").until("2021-01-10").amend("2021-01-11", PAY, "1850.00", "2000.00"));
        requireOnly(
                null,
                ContractInBook.from("2020-03-02")
                        .amend("2021-01-11", PAY, "1850.00", "2000.00")
                        .until("2021-01-11"));
    }

    @Test
    void payBelowTheMinimumOfTheDay() {
        // 400 AZN are enough until the end of 2026; 399.99 from 2025 on are not.
        requireOnly(null, paid("2025-03-03", "400.00"));
        requireOnly(FlagCode.PAY_BELOW_MINIMUM, paid("2025-03-03", "399.99"));
        requireOnly(null, paid("2024-03-04", "399.99").until("2024-12-31"));
        assertThat(flags(paid("2024-03-04", "399.99"))).singleElement().satisfies(flag -> assertThat(flag.values())
                .containsExactly(LocalDate.of(2025, 1, 1), new BigDecimal("399.99"), BigDecimal.valueOf(400)));
        requireOnly(null, paid("2025-03-03", "200.00").concluding("contract.workTimeKind", "PART"));
    }

    @Test
    void samePositionBegunAnewWithinAMonth() {
        var one = ContractInBook.from("2020-03-02").until("2021-05-31");

        assertThat(codes(one, ContractInBook.from("2021-07-01"))).containsExactly(FlagCode.BEGUN_ANEW);
        assertThat(codes(one, ContractInBook.from("2021-06-15").concluding("contract.position", "mühasib")))
                .isEmpty();
        assertThat(codes(one, ContractInBook.from("2021-06-15", OTHER_VOEN))).isEmpty();
    }

    @Test
    void employerRenamed() {
        var renamed = ContractInBook.amendment("2021-01-11", PAY, "1850.00", "2000.00")
                .with("employer.name", "“Xəzər Yeni” MMC");

        requireOnly(FlagCode.EMPLOYER_RENAMED, ContractInBook.from("2020-03-02").register(renamed, "2021-01-11"));
        // Other quotation marks are no other name.
        requireOnly(
                null,
                ContractInBook.from("2020-03-02")
                        .register(
                                ContractInBook.amendment("2021-01-11", PAY, "1850.00", "2000.00")
                                        .with("employer.name", "«Xəzər Nümunə» MMC"),
                                "2021-01-11"));
    }

    @Test
    void originalMissing() {
        requireOnly(FlagCode.NO_ORIGINAL, ContractInBook.from("2020-03-02").withoutOriginal());
    }

    @Test
    void validDocumentsAfterAnInvalidOne() {
        requireOnly(
                FlagCode.STANDS_ON_INVALID,
                ContractInBook.from("2020-03-02")
                        .amend("2021-01-11", PAY, "1850.00", "1700.00")
                        .invalid("2021-03-01")
                        .amend("2021-04-01", PAY, "1850.00", "2000.00"));
        requireOnly(
                null,
                ContractInBook.from("2020-03-02")
                        .amend("2021-01-11", PAY, "1850.00", "1700.00")
                        .invalid("2021-03-01"));
    }

    @Test
    void farAhead() {
        // Sixty days after 2 March 2020 is 1 May.
        requireOnly(null, ContractInBook.from("2020-02-03").register(change("2020-05-01"), "2020-03-02"));
        requireOnly(FlagCode.FAR_AHEAD, ContractInBook.from("2020-02-03").register(change("2020-05-02"), "2020-03-02"));
    }

    @Test
    void sameContractTwice() {
        assertThat(codes(ContractInBook.from("2020-03-02").additional(), ContractInBook.from("2020-03-02")))
                .containsExactly(FlagCode.SAME_CONTRACT_TWICE);
        assertThat(codes(
                        ContractInBook.from("2020-03-02").additional(),
                        ContractInBook.from("2020-03-02").invalid("2020-04-01")))
                .isEmpty();
    }

    private static Document change(String day) {
        return ContractInBook.amendment(day, PAY, "1850.00", "2000.00");
    }

    private static ContractInBook paid(String from, String pay) {
        return ContractInBook.from(from).concluding("contract.baseSalary", pay).concluding(PAY, pay);
    }

    private static ContractInBook fixedUntil(String day) {
        return ContractInBook.from("2020-03-02")
                .concluding("contract.termKind", "FIXED")
                .concluding("contract.termTo", day);
    }

    private static void requireOnly(FlagCode code, ContractInBook contract) {
        assertThat(codes(contract)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    private static List<FlagCode> codes(ContractInBook... contracts) {
        return flags(contracts).stream().map(Flag::code).toList();
    }

    private static List<Flag> flags(ContractInBook... contracts) {
        return new Career(
                        new Fin(Document.FIN),
                        "",
                        Arrays.stream(contracts).map(ContractInBook::contract).toList(),
                        LocalDate.of(2026, 11, 30))
                .flags();
    }
}
