package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.content.NotificationNumber;
import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Deliveries;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Setting;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.DecisionRefused;
import az.bildiris.register.RegistrationResult;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.boundary.StatusDecisions;
import az.bildiris.registration.EarlierRegistration;
import az.bildiris.registration.boundary.Registration;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests in the server share: documents of a worker of their own, signed, registered and decided upon. */
@ExtendWith(ArquillianExtension.class)
abstract class ServerTest {
    private static final AtomicInteger WORKERS = new AtomicInteger();

    /** A centre that the running server trusts from now on; made when a test in the server first needs it. */
    static final class Trusted {
        static final Authority AUTHORITY = authority();
        static final Signer EMPLOYER = AUTHORITY.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
        static final Signer TAX_AUTHORITY = AUTHORITY.organisation("Vergi Xidməti", Setting.TAX_AUTHORITY_VOEN.value());
        static final Signer STRANGER = AUTHORITY.organisation("Başqa müəssisə", "0012345801");

        private static Authority authority() {
            var authority = new Authority("Sınaq mərkəzi");
            authority.publishAnchor(Path.of(Setting.TRUST_ANCHORS.value()), "register-it");
            authority.publishRevocations(Path.of(Setting.CRL_DIR.value()), "register-it");
            return authority;
        }
    }

    @Inject
    Registration registration;

    @Inject
    StatusDecisions decisions;

    @Inject
    Deliveries deliveries;

    @Inject
    AsIntake intake;

    @Inject
    AsInspector inspector;

    final LocalDate today = LocalDate.now(Baku.ZONE);
    final String fin = anotherFin();

    static String anotherFin() {
        return "ZZ%05d".formatted(WORKERS.incrementAndGet());
    }

    final EarlierRegistration earlier(byte[] bytes) {
        return new EarlierRegistration(
                new NotificationNumber("EM-2016/" + fin), Instant.parse("2024-03-01T06:30:00Z"), Sha256.of(bytes));
    }

    final Document promotion(NotificationNumber base) {
        return amendment(base)
                .without("amendment.effectiveTo")
                .without("amendment.changes")
                .with("amendment.changes[0].field", "contract.position")
                .with("amendment.changes[0].oldValue", "baş mühasib")
                .with("amendment.changes[0].newValue", "maliyyə direktoru");
    }

    final NotificationDetails information(NotificationNumber number) {
        return intake.call(() -> deliveries.details(number)).get();
    }

    final Document conclusion() {
        return Document.conclusion().with("worker.fin", fin);
    }

    final Document amendment(NotificationNumber base) {
        return Document.amendment().with("worker.fin", fin).with("baseNumber", base.value());
    }

    final Document termination(NotificationNumber base) {
        return Document.termination().with("worker.fin", fin).with("baseNumber", base.value());
    }

    final RegistrationResult register(byte[] container) {
        return intake.call(() -> registration.register(container)).get();
    }

    final List<Finding> findings(byte[] container) {
        Refused refused = catchThrowableOfType(Refused.class, () -> register(container));
        assertThat(refused).isNotNull();
        return refused.findings();
    }

    final List<RefusalCode> refusal(byte[] container) {
        return findings(container).stream().map(Finding::code).toList();
    }

    final void decide(NotificationNumber number, DecisionKind kind, LocalDate day) {
        inspector
                .call(() -> {
                    decisions.record(decision(number, kind, day));
                    return number;
                })
                .get();
    }

    final String refusedDecision(NotificationNumber number, DecisionKind kind, LocalDate day) {
        DecisionRefused refused = catchThrowableOfType(DecisionRefused.class, () -> decide(number, kind, day));
        assertThat(refused).isNotNull();
        return refused.key();
    }

    static StatusDecision decision(NotificationNumber number, DecisionKind kind, LocalDate day) {
        return new StatusDecision(
                number, kind, "Əmək Məcəlləsi, m.49, h.5", "Dövlət Əmək Müfəttişliyi Xidməti", day, "17-Q");
    }

    final List<Object> lapse(NotificationNumber base) throws SQLException {
        try (Sql sql = Sql.worker(fin)) {
            return sql.table("select lapsed_on, lapse_cause from contract where base_number = ?", base.value())
                    .get(0);
        }
    }

    /** How many rows each table has of this test's worker; a take-over may be under way meanwhile. */
    final List<Object> rows() throws SQLException {
        try (Sql sql = Sql.register()) {
            return sql.table(
                            """
                            select (select count(*) from worker where fin = who), count_of.*
                            from (select ?::text as who) asked, lateral (
                              select (select count(*) from contract where worker_fin = who),
                                     (select count(*) from notification where worker_fin = who),
                                     (select count(*) from document where worker_fin = who),
                                     (select count(*) from status_decision where worker_fin = who)) count_of
                            """,
                            fin)
                    .get(0);
        }
    }
}
