package az.bildiris.registration.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.container.Judgement;
import az.bildiris.registration.TooManyChecks;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecheckCacheTest {
    private static final Instant NOW = Instant.parse("2024-03-01T08:00:00Z");

    private final RecheckCache memory = new RecheckCache();
    private int checks;

    @Test
    void sameBytesUnderTheSameTrustListAreJudgedOnceAnHour() {
        ask("a", "Aytən", NOW);
        ask("a", "Rəşad", NOW.plusSeconds(1));
        ask("a", "Aytən", NOW.plus(Duration.ofMinutes(59)));
        assertThat(checks).isEqualTo(1);

        ask("a", "Aytən", NOW.plus(Duration.ofMinutes(61)));
        ask("a with another list", "Aytən", NOW.plus(Duration.ofMinutes(61)));
        assertThat(checks).isEqualTo(3);
    }

    @Test
    void onePersonGetsAFewAMinuteAndOthersTheirOwn() {
        for (int i = 0; i < RecheckCache.PER_MINUTE; i++) {
            ask("document " + i, "Aytən", NOW);
        }

        assertThatThrownBy(() -> ask("one more", "Aytən", NOW.plusSeconds(30))).isInstanceOf(TooManyChecks.class);
        ask("document 0", "Aytən", NOW.plusSeconds(30));
        ask("one more", "Rəşad", NOW.plusSeconds(30));
        ask("yet another", "Aytən", NOW.plusSeconds(61));
        assertThat(checks).isEqualTo(RecheckCache.PER_MINUTE + 2);
    }

    private void ask(String key, String person, Instant at) {
        memory.of(key, person, at, () -> {
            checks++;
            var valid = new Judgement(Judgement.Standing.VALID, Optional.empty(), Optional.empty());
            return new RecheckCache.Judged(valid, valid, at);
        });
    }
}
