package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who asks is told at the door, for as long as the call, and in the role of the database that believes it. */
@ExtendWith(ArquillianExtension.class)
class ActsAsIT {
    private static final String SUPERVISOR = "supervisor ANONYMOUS bildiris_staff";

    @Inject
    Acts acts;

    @Test
    void scopeIsToldInItsPool() {
        assertThat(acts.supervisor()).isEqualTo(SUPERVISOR);
        assertThat(acts.register()).isEqualTo("register ANONYMOUS bildiris_intake");
        assertThat(acts.visitor()).isEqualTo("- ANONYMOUS bildiris_app");
    }

    /** The connection is the same as before, of a pool. */
    @Test
    void nothingIsLeftForTheNextTransaction() {
        for (int i = 0; i < 20; i++) {
            acts.visitor();
            assertThat(acts.untold()).isEqualTo("-  bildiris_app");
        }
    }

    @Test
    void innerScopeHoldsForTheInnerCallOnly() {
        assertThat(acts.supervisorAroundAuditor())
                .containsExactly(SUPERVISOR, "auditor ANONYMOUS bildiris_staff", SUPERVISOR);
        assertThat(acts.supervisorAroundFailingAuditor()).containsExactly(SUPERVISOR);
    }

    @Test
    void sameScopeAndNoneGoOnAsTold() {
        assertThat(acts.supervisorAroundOthers()).containsExactly(SUPERVISOR, SUPERVISOR, SUPERVISOR);
    }

    @Test
    void scopeOfAnotherPoolIsRefused() {
        assertThat(acts.supervisorAroundRegister()).contains("STAFF", "INTAKE");
    }
}
