package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.NotificationNumber;
import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.register.RegistrationResult;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is registered is stored as it was signed; what is refused leaves nothing. */
class RegistrationIT extends ServerTest {
    @Test
    void registeredDocumentGetsNumberAndTimeAndIsIndexedByWhatWasSigned() throws SQLException {
        Document document = conclusion();
        byte[] xml = document.xml();
        byte[] container = Trusted.EMPLOYER.edoc(xml);
        Instant before = Instant.now();

        RegistrationResult registered = register(container);

        assertThat(registered.number().value()).matches("1%02d[0-9]{10}".formatted(today.getYear() % 100));
        assertThat(registered.registeredAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(registered.again()).isFalse();
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table(
                            """
                            select number, worker_fin, type, notification_date, origin, taken_over, base_number,
                                   employer_name, employer_folded, employer_voen, employer_sun, official_name,
                                   official_position, workplace_kind, workplace, position, invalid_since
                            from notification where id = ?
                            """,
                            registered.id()))
                    .containsExactly(Arrays.asList(
                            registered.number().value(),
                            fin,
                            "CONCLUSION",
                            Date.valueOf("2024-03-01"),
                            "EMPLOYER",
                            false,
                            null,
                            "“Xəzər Nümunə” MMC",
                            "xezer numune mmc",
                            Document.VOEN,
                            Document.SUN,
                            "Əliyev Rəşad Kamil oğlu",
                            "Direktor",
                            "MAIN",
                            "Mərkəzi ofis",
                            "baş mühasib",
                            null));
            assertThat(sql.table("select container, xml, container_sha256, xml_sha256, signer_name from document"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat((byte[]) row.get(0)).isEqualTo(container);
                        assertThat((byte[]) row.get(1)).isEqualTo(xml);
                        assertThat(row.subList(2, 5))
                                .containsExactly(Sha256.of(container), Sha256.of(xml), "Əliyev Rəşad Kamil oğlu");
                    });
            assertThat(sql.table("select surname, name, patronymic from worker"))
                    .containsExactly(List.of("Məmmədova", "Aytən", "Vaqif qızı"));
        }
    }

    @Test
    void sameBytesAgainGetTheFirstAnswer() throws SQLException {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion().xml());
        RegistrationResult first = register(container);
        List<Object> rows = rows();

        RegistrationResult second = register(container);

        assertThat(second).isEqualTo(new RegistrationResult(first.id(), first.number(), second.registeredAt(), true));
        assertThat(Duration.between(second.registeredAt(), first.registeredAt()).abs())
                .isLessThan(Duration.ofMillis(1));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void refusedDocumentsStoreNothing() throws SQLException {
        byte[] edoc = Trusted.EMPLOYER.edoc(conclusion().xml());
        List<Object> rows = rows();

        assertThat(refusal(new byte[] {1, 2, 3})).containsExactly(RefusalCode.CONTAINER_NOT_ZIP);
        assertThat(refusal(Arrays.copyOf(edoc, edoc.length / 2))).containsExactly(RefusalCode.CONTAINER_NOT_ZIP);
        assertThat(refusal(new Authority("Yad mərkəz")
                        .organisation("X", Document.VOEN)
                        .edoc(conclusion().xml())))
                .containsExactly(RefusalCode.SIGNATURE_NOT_TRUSTED);
        assertThat(refusal(Trusted.STRANGER.edoc(conclusion().xml()))).containsExactly(RefusalCode.SIGNER_NOT_ENTITLED);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.mainLeaveDays", "20").xml())))
                .containsExactly(RefusalCode.LEAVE_TOO_SHORT);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        amendment(new NotificationNumber("1000000000000")).xml())))
                .containsExactly(RefusalCode.BASE_UNKNOWN);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.monthlyPay", "-1").xml())))
                .containsOnly(RefusalCode.SCHEMA);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void violationsOfTheSchemaNameTheirFields() {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion()
                .with("contract.monthlyPay", "-1")
                .with("worker.documentNumber", "1".repeat(31))
                .xml());

        assertThat(findings(container))
                .extracting(Finding::field)
                .contains("contract.monthlyPay", "worker.documentNumber");
    }

    @Test
    void documentThatOnlyItsContractRefusesStoresNothing() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        register(Trusted.EMPLOYER.edoc(termination(base).xml()));
        List<Object> rows = rows();

        assertThat(refusal(Trusted.EMPLOYER.edoc(termination(base)
                        .with("termination.orderNumber", "46-X")
                        .xml())))
                .containsExactly(RefusalCode.CONTRACT_TERMINATED);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        amendment(base).with("worker.fin", "7TR2X9A").xml())))
                .containsExactly(RefusalCode.BASE_OF_OTHERS);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void taxAuthorityEntersForAnEmployer() throws SQLException {
        register(Trusted.TAX_AUTHORITY.edoc(conclusion().xml()));

        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.rows("select origin from notification")).containsExactly("TAX_AUTHORITY");
        }
    }

    /** Who may not register for an employer does not learn what is registered of it. */
    @Test
    void strangerWhoSignsWhatIsRegisteredLearnsNoNumber() {
        byte[] xml = conclusion().xml();
        register(Trusted.EMPLOYER.edoc(xml));

        assertThat(findings(Trusted.STRANGER.edoc(xml)))
                .containsExactly(Finding.of(RefusalCode.SIGNER_NOT_ENTITLED, "employer.voen"));
    }

    @Test
    void personWithoutAPatronymicIsRegistered() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().without("worker.patronymic").xml()));

        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table("select surname, name, patronymic from worker"))
                    .containsExactly(List.of("Məmmədova", "Aytən", ""));
        }
    }

    @Test
    void secondNotificationOfOneContractIsWarnedOfWithTheNumberOfTheFirst() {
        NotificationNumber first =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        NotificationNumber second = register(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.extraTerms", "Başqa").xml()))
                .number();

        assertThat(information(second).warnings())
                .contains(new Warning(WarningCode.CONTRACT_TWICE, "contract.number", first.value()));
        assertThat(information(first).warnings()).extracting(Warning::code).doesNotContain(WarningCode.CONTRACT_TWICE);
    }
}
