package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationNotFound;
import az.bildiris.register.RegistrationResult;
import jakarta.inject.Inject;
import java.sql.Date;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision of the inspectorate does to a notification and its contract. */
class StatusDecisionIT extends ServerTest {
    @Inject
    AsAdmin admin;

    @Test
    void inspectorateLapsesAContractFromTheDayOfItsDecision() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        decide(base, DecisionKind.LAPSE, today);

        assertThat(lapse(base)).containsExactly(Date.valueOf(today), "INSPECTORATE_DECISION");
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        amendment(base).with("date", today.toString()).xml())))
                .containsExactly(RefusalCode.CONTRACT_LAPSED);
    }

    @Test
    void detailsHaveEveryWarningAndEveryDecisionOnce() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended =
                register(Trusted.EMPLOYER.edoc(amendment(base).xml())).number();
        decide(base, DecisionKind.LAPSE, today);
        decide(base, DecisionKind.INVALIDITY, today);
        decide(amended, DecisionKind.INVALIDITY, today);

        NotificationDetails details =
                intake.call(() -> deliveries.details(base)).get();

        assertThat(details.warnings())
                .extracting(Warning::code)
                .containsExactly(WarningCode.REGISTERED_LATE, WarningCode.WORK_BEFORE_REGISTRATION);
        assertThat(details.history())
                .extracting(recorded ->
                        recorded.decision().number() + " " + recorded.decision().kind())
                .containsExactlyInAnyOrder(base + " LAPSE", base + " INVALIDITY", amended + " INVALIDITY");
        assertThat(details.chain()).extracting(ChainLink::number).containsExactly(base, amended);
    }

    /** The second amendment is right since the first was found invalid; the index of its position follows. */
    @Test
    void decisionTakesAnAccusationAndATermBack() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber wrong =
                register(Trusted.EMPLOYER.edoc(promotion(base).xml())).number();
        RegistrationResult next = register(Trusted.EMPLOYER.edoc(amendment(base)
                .with("amendment.kinds[1]", "POSITION")
                .with("amendment.changes[1].field", "contract.position")
                .with("amendment.changes[1].oldValue", "baş mühasib")
                .with("amendment.changes[1].newValue", "baş mühasib müavini")
                .xml()));
        assertThat(information(next.number()).warnings())
                .contains(new Warning(WarningCode.OLD_VALUE_DIFFERS, "contract.position", "baş mühasib"));

        decide(wrong, DecisionKind.INVALIDITY, today);

        assertThat(information(next.number()).warnings())
                .extracting(Warning::code)
                .doesNotContain(WarningCode.OLD_VALUE_DIFFERS);
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table("select position from notification where number = ?", wrong.value()))
                    .containsExactly(List.of("maliyyə direktoru"));
        }
    }

    @Test
    void invalidConclusionLapsesItsContract() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        decide(base, DecisionKind.INVALIDITY, today);

        assertThat(lapse(base)).containsExactly(Date.valueOf(today), "BASE_INVALID");
    }

    @Test
    void invalidAmendmentDoesNotTouchTheContractAndItsChangesNoLongerCount() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended = register(Trusted.EMPLOYER.edoc(amendment(base)
                        .with("amendment.changes[1].field", "contract.position")
                        .with("amendment.changes[1].newValue", "maliyyə direktoru")
                        .xml()))
                .number();

        decide(amended, DecisionKind.INVALIDITY, today);

        assertThat(lapse(base)).containsExactly(null, null);
        assertThat(register(Trusted.EMPLOYER.edoc(termination(base).xml()))
                        .number()
                        .value())
                .startsWith("3");
    }

    @Test
    void invalidTerminationRevivesTheContractWhichCanThenEndAgain() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber first =
                register(Trusted.EMPLOYER.edoc(termination(base).xml())).number();

        decide(first, DecisionKind.INVALIDITY, today);

        assertThat(lapse(base)).containsExactly(null, null);
        register(Trusted.EMPLOYER.edoc(
                termination(base).with("termination.terminatedOn", "2024-11-30").xml()));
        assertThat(lapse(base)).containsExactly(Date.valueOf("2024-12-01"), "TERMINATED");
    }

    @Test
    void decisionsThatCannotBeAreRefusedAndLeaveNothing() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended =
                register(Trusted.EMPLOYER.edoc(amendment(base).xml())).number();
        decide(base, DecisionKind.LAPSE, today);
        List<Object> rows = rows();

        assertThat(refusedDecision(base, DecisionKind.LAPSE, today)).isEqualTo("decision.already");
        assertThat(refusedDecision(amended, DecisionKind.LAPSE, today)).isEqualTo("decision.lapseOfConclusionOnly");
        assertThat(refusedDecision(base, DecisionKind.INVALIDITY, today.plusDays(1)))
                .isEqualTo("decision.dateOutOfRange");
        assertThat(refusedDecision(base, DecisionKind.INVALIDITY, today.minusDays(1)))
                .isEqualTo("decision.dateOutOfRange");
        assertThatThrownBy(() -> decide(new NotificationNumber("1999999999999"), DecisionKind.INVALIDITY, today))
                .isInstanceOf(NotificationNotFound.class);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void adminsDecideAsInspectorsDo() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        admin.call(() -> {
                    decisions.record(decision(base, DecisionKind.INVALIDITY, today));
                    return base;
                })
                .get();

        assertThat(lapse(base)).containsExactly(Date.valueOf(today), "BASE_INVALID");
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.rows("select recorded_by from status_decision")).containsExactly("test (admin)");
            assertThat(sql.rows(
                            "select actor || ' ' || role || ' ' || detail from audit_entry where action = 'RECORD'"))
                    .containsExactly("test (admin) ADMIN INVALIDITY");
        }
    }
}
