package az.bildiris.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.access.Caller;
import az.bildiris.access.SignInMeans;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedInTest {
    private static final Instant BEGUN = Instant.parse("2026-11-29T08:00:00Z");

    @Test
    void sessionIsOverAtItsEndHoweverFreshItIs() {
        assertThat(session("worker").isOver(BEGUN.plus(Duration.ofMinutes(479))))
                .isFalse();
        assertThat(session("worker").isOver(BEGUN.plus(Duration.ofHours(8)))).isTrue();
    }

    @Test
    void operatorsMaySetTheHoursOfStaff() {
        Duration staff = Duration.ofHours(2);

        assertThat(Sessions.life(Set.of("worker"), staff)).hasHours(8);
        assertThat(Sessions.life(Set.of("clerk"), staff)).isEqualTo(staff);
        assertThat(Sessions.life(Set.of("worker", "admin"), staff)).isEqualTo(staff);
    }

    @Test
    void refreshingDoesNotBeginTheHoursAnew() {
        SignedIn later = session("worker")
                .renewed(new SignedIn(
                        caller(),
                        new HashSet<>(Set.of("worker")),
                        "s",
                        "p",
                        "i2",
                        "",
                        BEGUN.plusSeconds(90_000),
                        BEGUN.plusSeconds(900)));

        assertThat(later.end()).isEqualTo(session("worker").end());
        assertThat(later.refresh()).isEqualTo("r");
        assertThat(later.isStale(BEGUN.plusSeconds(899))).isFalse();
        assertThat(later.isStale(BEGUN.plusSeconds(900))).isTrue();
    }

    @Test
    void fewerRolesAreALossAndMoreAreNone() {
        SignedIn clerk = session("clerk");

        assertThat(clerk.losesWith(Set.of("clerk", "auditor"))).isFalse();
        assertThat(clerk.losesWith(Set.of("auditor"))).isTrue();
        assertThat(clerk.losesWith(Set.of())).isTrue();
    }

    private static SignedIn session(String role) {
        return new SignedIn(
                caller(),
                new HashSet<>(Set.of(role)),
                "s",
                "p",
                "i",
                "r",
                BEGUN.plus(Duration.ofHours(8)),
                BEGUN.plusSeconds(300));
    }

    private static Caller caller() {
        return new Caller("u", "", "", "", "", SignInMeans.OTHER, "", "", "");
    }
}
