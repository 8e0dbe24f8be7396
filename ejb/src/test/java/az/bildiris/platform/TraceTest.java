package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTest {
    @Test
    void eachCauseIsToldWithItsPlacesAndWithoutItsMessage() {
        var failure = new IllegalStateException("4QK7B2M", new IllegalArgumentException("Əliyev"));

        String trace = Trace.of(failure);

        assertThat(trace)
                .startsWith(IllegalStateException.class.getName())
                .contains("by " + IllegalArgumentException.class.getName())
                .doesNotContain("4QK7B2M", "Əliyev");
        assertThat(trace.lines().filter(line -> line.startsWith("\tat "))).hasSizeGreaterThan(2);
    }
}
