package az.bildiris.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class OneLineLogsTest {
    @Test
    void failureOfARequestIsItsTypesAndOurPlaceInOneLine() {
        LogRecord record = record("jakarta.enterprise.ejb.container");

        assertThat(OneLineLogs.shorten(record)).isTrue();
        assertThat(record.getThrown()).isNull();
        assertThat(record.getMessage())
                .startsWith(
                        "invocation of Bean java.lang.IllegalStateException < java.sql.SQLException at az.bildiris.")
                .doesNotContain("4QK7B2M", "\n");
    }

    @Test
    void failureOfADeploymentKeepsItsTrace() {
        LogRecord record = record("jakarta.enterprise.system.tools.deployment");

        OneLineLogs.shorten(record);
        assertThat(record.getThrown()).hasMessage("Key (fin)=(4QK7B2M) exists");
    }

    /** Some loggers write the trace into their message themselves. */
    @Test
    void traceWithinAMessageIsOneLineToo() {
        var record = new LogRecord(Level.WARNING, "odd \u0007 address\n\tat az.bildiris.X.y(X.java:1)\n4QK7B2M");
        record.setLoggerName("org.omnifaces.filter");

        OneLineLogs.shorten(record);
        assertThat(record.getMessage()).isEqualTo("odd [U+0007] address");
    }

    private static LogRecord record(String logger) {
        var record = new LogRecord(Level.WARNING, "invocation of {0}\nmore");
        record.setLoggerName(logger);
        record.setParameters(new Object[] {"Bean"});
        record.setThrown(new IllegalStateException("Key (fin)=(4QK7B2M) exists", new SQLException("4QK7B2M")));
        return record;
    }
}
