package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.RegistrationResult;
import az.bildiris.registration.EarlierRegistration;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents that an older system has registered keep what it gave them. */
class EarlierRegistrationIT extends ServerTest {
    @Inject
    AsSystem system;

    @Test
    void documentOfTheOlderSystemKeepsItsNumberAndTimeAndNumbersAreGivenOnce() throws SQLException {
        byte[] xml = conclusion().xml();
        EarlierRegistration earlier = earlier(xml);

        RegistrationResult taken = system.call(
                        () -> registration.takeOverWithoutOriginal(xml, earlier, NotificationOrigin.EMPLOYER))
                .get();

        assertThat(taken.number()).isEqualTo(earlier.number());
        assertThat(taken.registeredAt()).isEqualTo(earlier.registeredAt());
        assertThat(system.call(() -> registration.takeOverWithoutOriginal(xml, earlier, NotificationOrigin.EMPLOYER))
                        .get())
                .isEqualTo(new RegistrationResult(taken.id(), taken.number(), taken.registeredAt(), true));
        byte[] other = conclusion().with("contract.position", "mühasib").xml();
        assertThat(catchThrowableOfType(Refused.class, () -> system.call(() -> registration.takeOverWithoutOriginal(
                                        other, earlier(other), NotificationOrigin.EMPLOYER))
                                .get())
                        .findings())
                .containsExactly(new Finding(
                        RefusalCode.NUMBER_TAKEN, "", earlier.number().value()));
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table(
                            "select taken_over, container from notification n join document d on id = notification_id"))
                    .containsExactly(Arrays.asList(true, null));
        }
    }

    @Test
    void documentThatIsNotTheManifestsIsRefused() {
        EarlierRegistration earlier = earlier(conclusion().xml());
        byte[] other = conclusion().with("contract.position", "mühasib").xml();
        byte[] container = Trusted.EMPLOYER.edoc(other);

        for (Work<RegistrationResult> takeOver : List.<Work<RegistrationResult>>of(
                () -> registration.takeOverWithoutOriginal(other, earlier, NotificationOrigin.EMPLOYER),
                () -> registration.takeOver(container, earlier))) {
            assertThat(catchThrowableOfType(
                                    Refused.class, () -> system.call(takeOver).get())
                            .findings())
                    .containsExactly(Finding.of(RefusalCode.SIGNATURE_INVALID));
        }
    }
}
