package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.NotificationNumber;
import az.bildiris.given.Document;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.RegistrationResult;
import java.sql.Date;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** How a contract changes by its amendments, and ends by its termination. */
class ContractChainIT extends ServerTest {
    @Test
    void amendmentMovesTheTermsOnAndTerminationEndsTheContract() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        RegistrationResult amended = register(Trusted.EMPLOYER.edoc(amendment(base)
                .with("amendment.changes[1].field", "contract.position")
                .with("amendment.changes[1].oldValue", "baş mühasib")
                .with("amendment.changes[1].newValue", "maliyyə direktoru")
                .xml()));
        Document ending = termination(base).with("date", "2024-09-27");
        assertThat(refusal(Trusted.EMPLOYER.edoc(ending.xml()))).containsExactly(RefusalCode.COPY_DIFFERS);

        RegistrationResult terminated = register(Trusted.EMPLOYER.edoc(
                ending.with("contract.position", "maliyyə direktoru").xml()));

        assertThat(amended.number().value()).startsWith("2");
        assertThat(terminated.number().value()).startsWith("3");
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.rows("select position from notification order by registered_at"))
                    .containsExactly("baş mühasib", "maliyyə direktoru", "maliyyə direktoru");
        }
        assertThat(lapse(base)).containsExactly(Date.valueOf("2024-10-01"), "TERMINATED");
    }

    /** What is to come is not yet what a document repeats, and stands in the way of no termination. */
    @Test
    void changeToComeIsPendingAndLetsAContractEnd() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber later = register(Trusted.EMPLOYER.edoc(promotion(base)
                        .with("date", today.toString())
                        .with("amendment.effectiveFrom", today.plusMonths(2).toString())
                        .xml()))
                .number();

        assertThat(information(later).statuses().notification()).isEqualTo(NotificationStatus.PENDING_EFFECT);
        assertThat(findings(Trusted.EMPLOYER.edoc(termination(base)
                        .with("contract.position", "maliyyə direktoru")
                        .xml())))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, "contract.position"));
        assertThat(register(Trusted.EMPLOYER.edoc(termination(base).xml()))
                        .number()
                        .value())
                .startsWith("3");
    }

    @Test
    void terminationBeforeAChangeInForceIsRefused() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        register(Trusted.EMPLOYER.edoc(
                promotion(base).with("amendment.effectiveFrom", "2024-06-01").xml()));
        Document ending = termination(base).with("date", "2024-06-03").with("contract.position", "maliyyə direktoru");

        assertThat(findings(Trusted.EMPLOYER.edoc(
                        ending.with("termination.terminatedOn", "2024-05-31").xml())))
                .containsExactly(
                        new Finding(RefusalCode.TERMINATED_BEFORE_AMENDMENT, "termination.terminatedOn", "2024-06-01"));
        assertThat(register(Trusted.EMPLOYER.edoc(ending.with("termination.terminatedOn", "2024-06-01")
                                .xml()))
                        .number()
                        .value())
                .startsWith("3");
    }

    /** The same change, listed and as a whole state (schema 1.1). */
    @Test
    void amendmentAsAWholeStateReadsAsAListOfItsChanges() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        Document listed = promotion(base);
        Document whole = promotion(base).without("amendment.changes");
        conclusion().with("contract.position", "maliyyə direktoru").fields().forEach((path, value) -> {
            if (path.startsWith("contract.")) {
                whole.with("amendment.conditions" + path.substring("contract".length()), value);
            }
        });

        NotificationDetails asList =
                information(register(Trusted.EMPLOYER.edoc(listed.xml())).number());
        NotificationNumber other = register(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.number", "EM-2").xml()))
                .number();
        NotificationDetails asWhole = information(register(Trusted.EMPLOYER.edoc(whole.with("baseNumber", other.value())
                        .with("contract.number", "EM-2")
                        .with("amendment.conditions.number", "EM-2")
                        .xml()))
                .number());

        assertThat(asWhole.content().amendment()).isEqualTo(asList.content().amendment());
        assertThat(asWhole.terms().get("contract.position")).isEqualTo("maliyyə direktoru");
    }
}
