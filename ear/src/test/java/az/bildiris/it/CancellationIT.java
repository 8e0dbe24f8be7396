package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.content.NotificationNumber;
import az.bildiris.given.Signer;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.StatusCause;
import az.bildiris.register.ValidityStatus;
import az.bildiris.registration.boundary.Cancellations;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An employer takes a notification back within a day. */
class CancellationIT extends ServerTest {
    @Inject
    Cancellations cancellations;

    @Inject
    AsSystem system;

    @Test
    void employerTakesANotificationBackWithinADayAndItStaysVisible() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended =
                register(Trusted.EMPLOYER.edoc(promotion(base).xml())).number();
        assertThat(cancelling(base, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_NOT_POSSIBLE);
        assertThat(cancelling(amended, Trusted.STRANGER)).isEqualTo(RefusalCode.CANCELLATION_UNKNOWN);
        assertThat(cancelling(new NotificationNumber("1269999999997"), Trusted.EMPLOYER))
                .isEqualTo(RefusalCode.CANCELLATION_UNKNOWN);

        intake.call(() -> cancellations.cancel(cancellation(amended, Trusted.EMPLOYER)))
                .get();

        NotificationDetails details = information(amended);
        assertThat(details.statuses().validity()).isEqualTo(ValidityStatus.INVALID);
        assertThat(details.statuses().cause()).isEqualTo(StatusCause.CANCELLED);
        assertThat(details.decision().orElseThrow().kind()).isEqualTo(DecisionKind.CANCELLED_24H);
        assertThat(details.decision().orElseThrow().reason()).isEqualTo("Səhv müqavilə");
        assertThat(cancelling(amended, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_NOT_POSSIBLE);
        intake.call(() -> cancellations.cancel(cancellation(base, Trusted.EMPLOYER)))
                .get();
        assertThat(information(base).statuses().contract()).isEqualTo(ContractStatus.LAPSED);
    }

    @Test
    void terminationsAndOlderNotificationsAreNotTakenBack() {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion().xml(), signing -> signing.bLevel()
                .setSigningDate(java.util.Date.from(Instant.parse("2024-03-01T06:00:00Z"))));
        NotificationNumber base = system.call(() -> registration.takeOver(container, earlier(container)))
                .get()
                .number();
        assertThat(cancelling(base, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_TOO_LATE);

        NotificationNumber ended =
                register(Trusted.EMPLOYER.edoc(termination(base).xml())).number();
        assertThat(cancelling(ended, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_NOT_POSSIBLE);
        assertThat(refusedDecision(base, DecisionKind.CANCELLED_24H, today)).isEqualTo("decision.ofEmployer");
    }

    private RefusalCode cancelling(NotificationNumber number, Signer signer) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> intake.call(() -> cancellations.cancel(cancellation(number, signer)))
                        .get());
        return refused.findings().get(0).code();
    }

    private static byte[] cancellation(NotificationNumber number, Signer signer) {
        String xml = "<cancellation xmlns='urn:az:bildiris:cancellation:1.0' version='1.0'><number>" + number
                + "</number><reason>Səhv müqavilə</reason></cancellation>";
        return signer.container(Map.of("cancellation.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
