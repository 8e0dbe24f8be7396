package az.bildiris.registry;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.platform.Folding;
import az.bildiris.platform.Window;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.StatusCause;
import az.bildiris.register.Statuses;
import az.bildiris.register.ValidityStatus;
import az.bildiris.registry.RegistryRow.TerminationOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerNotificationsTest {
    private static final LocalDate LAPSED = LocalDate.of(2024, 6, 1);

    /** In the order of the names, as the database gives them: Ə stands after E. */
    private final WorkerNotifications file = new WorkerNotifications(List.of(
            row("11", NotificationType.CONCLUSION, "Elm MMC", "0010000001", "2020-01-10", "2020-02-01", null),
            row("12", NotificationType.AMENDMENT, "Elm MMC", "0010000001", "2021-03-03", "2020-02-01", null),
            row("13", NotificationType.CONCLUSION, "«Əmək  Evi» ASC", "0010000002", "2019-05-05", "2019-06-01", LAPSED),
            row(
                    "14",
                    NotificationType.TERMINATION,
                    "«Əmək  Evi» ASC",
                    "0010000002",
                    "2024-06-02",
                    "2019-06-01",
                    LAPSED)));

    @Test
    void countsEachRegistryWhateverIsAsked() {
        assertThat(file.counts()).isEqualTo(new RegistryCounts(3, 1));
        assertThat(file.employers()).containsExactly("Elm MMC", "«Əmək  Evi» ASC");
        assertThat(file.terminationReasons()).containsExactly("73_1");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT, false, 13 12 11",
        "DATE, false, 12 11 13",
        "DATE, true, 13 11 12",
        "NUMBER, true, 11 12 13",
        "NUMBER, false, 13 12 11"
    })
    void pagesStandInTheOrderThatIsAsked(RegistrySort sort, boolean ascending, String numbers) {
        assertThat(numbers(agreements(null, null, null, null, null, sort, ascending)))
                .isEqualTo(numbers);
    }

    @Test
    void employersStandInTheOrderOfTheDatabase() {
        assertThat(numbers(agreements(null, null, null, null, null, RegistrySort.EMPLOYER, true)))
                .endsWith(" 13");
        assertThat(numbers(agreements(null, null, null, null, null, RegistrySort.EMPLOYER, false)))
                .startsWith("13 ");
    }

    @ParameterizedTest
    @CsvSource({
        "emek evi, 13",
        "evi emek, 13",
        "10 000001, 11 12",
        "əməkev, 13",
        "ELM, 11 12",
        "0010 000001, 11 12",
        "7772, 13",
        "ev%, 13",
        "%, ''",
        "_, ''"
    })
    void employerIsFoundHoweverTyped(String text, String numbers) {
        assertThat(numbers(agreements(text, null, null, null, null, RegistrySort.NUMBER, true)))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-06-01, -, -, -, 11 12",
                "2024-05-31, -, -, -, 11 12 13",
                "-, 2019-06-01, -, -, 13",
                "-, -, LAPSED, -, 13",
                "-, -, IN_FORCE, AMENDMENT, 12"
            })
    void agreementsMatchPeriodStatusAndType(
            LocalDate from, LocalDate to, ContractStatus status, NotificationType type, String numbers) {
        assertThat(numbers(agreements(null, from, to, status, type, RegistrySort.NUMBER, true)))
                .isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-06-01, 2024-06-01, -, 1",
                "2024-06-02, -, -, 0",
                "-, 2024-05-31, -, 0",
                "-, -, 73_1, 1",
                "-, -, 69_1, 0"
            })
    void terminationsMatchTheOrdersDayAndReason(LocalDate from, LocalDate to, String reason, int count) {
        var query = new TerminationQuery(
                Optional.empty(),
                Days.of(from, to),
                Optional.empty(),
                Optional.ofNullable(reason),
                RegistrySort.ORDER_DATE,
                true);

        assertThat(file.count(query)).isEqualTo(count);
        assertThat(file.ids(query)).hasSize(count);
    }

    @Test
    void windowIsPartOfTheOrder() {
        AgreementQuery all = agreements(null, null, null, null, null, RegistrySort.NUMBER, true);

        assertThat(file.page(all, new Window(1, 1)))
                .extracting(row -> row.number().value())
                .containsExactly("12");
        assertThat(file.page(all, new Window(3, 20))).isEmpty();
    }

    private String numbers(AgreementQuery query) {
        return String.join(
                " ",
                file.page(query, new Window(0, 20)).stream()
                        .map(row -> row.number().value())
                        .toList());
    }

    private static AgreementQuery agreements(
            String employer,
            LocalDate from,
            LocalDate to,
            ContractStatus status,
            NotificationType type,
            RegistrySort sort,
            boolean ascending) {
        return new AgreementQuery(
                Optional.ofNullable(employer),
                Days.of(from, to),
                Optional.ofNullable(status),
                Optional.ofNullable(type),
                sort,
                ascending);
    }

    private static RegistryRow row(
            String number,
            NotificationType type,
            String employer,
            String voen,
            String date,
            String start,
            LocalDate lapsed) {
        boolean termination = type == NotificationType.TERMINATION;
        return new RegistryRow(
                UUID.randomUUID(),
                UUID.nameUUIDFromBytes((voen + start).getBytes(StandardCharsets.UTF_8)),
                LocalDate.parse(start),
                new NotificationNumber(number),
                LocalDate.parse(date),
                type,
                new Voen(voen),
                new Sun("00000777" + voen.charAt(9)),
                employer,
                Folding.fold(employer),
                Optional.empty(),
                WorkplaceKind.MAIN,
                "",
                "",
                "",
                true,
                new Statuses(
                        lapsed == null ? ContractStatus.IN_FORCE : ContractStatus.LAPSED,
                        NotificationStatus.IN_FORCE,
                        ValidityStatus.VALID,
                        StatusCause.IN_FORCE,
                        Optional.empty()),
                termination
                        ? Optional.of(new TerminationOrder(LAPSED, "1", "73_1", Optional.of(LAPSED)))
                        : Optional.empty(),
                Optional.ofNullable(lapsed));
    }
}
