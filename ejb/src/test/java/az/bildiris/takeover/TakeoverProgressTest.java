package az.bildiris.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeoverProgressTest {
    private static final Instant SINCE = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void speedIsThatOfTheLastExecution() {
        TakeoverProgress progress = progress(1_000, 500, 20, 400, Duration.ofSeconds(12));

        assertThat(progress.done()).isEqualTo(520);
        assertThat(progress.percent()).isEqualTo(52);
        assertThat(progress.perSecond()).isCloseTo(10.0, within(0.001));
        assertThat(progress.left()).contains(Duration.ofSeconds(48));
    }

    @Test
    void hundredPercentIsAllAndNotNearlyAll() {
        assertThat(progress(1_000, 999, 0, 0, Duration.ofSeconds(1)).percent()).isEqualTo(99);
        assertThat(progress(1_000, 999, 1, 0, Duration.ofSeconds(1)).percent()).isEqualTo(100);
    }

    @Test
    void nothingIsForetoldBeforeAnythingIsMeasured() {
        assertThat(progress(1_000, 0, 0, 0, Duration.ZERO).left()).isEmpty();
        assertThat(progress(1_000, 5, 0, 5, Duration.ofSeconds(3)).left()).isEmpty();
        var unread = new TakeoverProgress(0, 0, 0, Optional.empty(), 0, Optional.empty());
        assertThat(unread.percent()).isZero();
        assertThat(unread.perSecond()).isZero();
        assertThat(unread.left()).isEmpty();
    }

    private static TakeoverProgress progress(int total, int registered, int refused, int before, Duration worked) {
        return new TakeoverProgress(
                total, registered, refused, Optional.of(SINCE), before, Optional.of(SINCE.plus(worked)));
    }
}
