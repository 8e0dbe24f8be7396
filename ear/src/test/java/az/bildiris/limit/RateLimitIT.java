package az.bildiris.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several servers count together, each on a connection of its own, as the application's role. */
class RateLimitIT {
    private static final int MOST = 5;
    private final String who = UUID.randomUUID().toString();

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void noMoreThanAllowedAreGivenHoweverManyAskAtOnce() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> ask = () -> take(60);
            List<Integer> waits = new ArrayList<>();
            for (var answer : servers.invokeAll(java.util.Collections.nCopies(4 * MOST, ask))) {
                waits.add(answer.get());
            }

            assertThat(waits).filteredOn(wait -> wait == 0).hasSize(MOST);
            assertThat(waits).filteredOn(wait -> wait < 0).hasSize(1).allMatch(wait -> wait >= -60);
            assertThat(waits).filteredOn(wait -> wait > 0).hasSize(3 * MOST - 1).allMatch(wait -> wait <= 60);
        } finally {
            servers.shutdownNow();
        }
    }

    @Test
    void whoWaitedMayGoOnAndWhatHasEndedIsSweptAway() throws Exception {
        for (int i = 0; i < MOST; i++) {
            assertThat(take(1)).isZero();
        }
        assertThat(take(1)).isEqualTo(-1);
        Thread.sleep(1_100);

        assertThat(take(1)).isZero();
        Thread.sleep(1_100);
        take("another " + who, 1);
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet left = statement.executeQuery("select count(*) from rate_limit where who = '" + who + "'")) {
            left.next();
            assertThat(left.getInt(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete from rate_limit", "update rate_limit set used = 0", "select who from rate_limit"})
    void applicationNeverCountsBack(String statement) throws SQLException {
        try (Connection application = TestSession.application();
                Statement tried = application.createStatement()) {
            assertThatThrownBy(() -> tried.execute(statement)).hasMessageContaining("permission denied");
        }
    }

    private int take(int seconds) throws SQLException {
        return take(who, seconds);
    }

    private static int take(String asker, int seconds) throws SQLException {
        try (Connection application = TestSession.application();
                PreparedStatement take = application.prepareStatement("select take_limit('TEST', ?, ?, ?)")) {
            take.setString(1, asker);
            take.setInt(2, MOST);
            take.setInt(3, seconds);
            try (ResultSet wait = take.executeQuery()) {
                wait.next();
                return wait.getInt(1);
            }
        }
    }
}
