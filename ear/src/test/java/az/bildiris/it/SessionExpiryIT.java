package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.access.Caller;
import az.bildiris.access.SignInMeans;
import az.bildiris.platform.Pool;
import az.bildiris.platform.Sha256;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A session that runs out while nobody asks is ended by a thread of the server, which is nobody's request. Each test is a
 * request, and a session does not run out within one of its own: the first states the reason, the second awaits its end.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Tag("slow")
class SessionExpiryIT {
    private static final String OWNER = "az.bildiris.web.session.SessionOwner";
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private static final String HASH = Sha256.of(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    @Inject
    HttpServletRequest request;

    @Test
    @Order(1)
    void reasonIsStatedInASession() throws Exception {
        state();
        var staff = new Caller("clerk9", "", "Qasımov", "Elnur", "", SignInMeans.PASSWORD, "", "", HASH);
        HttpSession session = request.getSession();
        session.setAttribute(OWNER, owner(staff));
        session.setMaxInactiveInterval(2);
        assertThat(closed()).isFalse();
    }

    @Test
    @Order(2)
    void reasonIsClosedWhenItsSessionHasRunOut() throws Exception {
        Instant limit = Instant.now().plus(LIMIT);
        while (!closed() && Instant.now().isBefore(limit)) {
            Thread.sleep(500);
        }

        assertThat(closed()).isTrue();
        assertThat(number(
                        Pool.STAFF,
                        "auditor",
                        "select count(*) from audit_entry e join access_reason r on r.id = e.reason_id"
                                + " where e.action = 'CLOSE' and e.actor = 'clerk9' and r.session_hash = '" + HASH
                                + "'"))
                .isEqualTo(1);
    }

    /** As it stands in the session of somebody who has signed in. */
    private static Object owner(Caller staff) throws ReflectiveOperationException {
        Constructor<?> made = Class.forName(OWNER).getDeclaredConstructor(Caller.class);
        made.setAccessible(true);
        return made.newInstance(staff);
    }

    private void state() throws SQLException {
        execute(
                Pool.INTAKE,
                "register",
                "insert into worker values ('9SE5510', 'A', 'B', '', now()) on conflict do nothing");
        execute(
                Pool.STAFF,
                "staff",
                """
                insert into access_reason (id, staff, staff_name, role, institution, place, worker_fin, purpose, case_number, note,
                  expires_at, chosen_at, session_hash)
                values (gen_random_uuid(), 'clerk9', '', 'CLERK', '', '', '9SE5510', 'COMPLAINT', '1', '',
                  now() + interval '30 minutes', now(), '%s')"""
                        .formatted(HASH));
    }

    private boolean closed() throws SQLException {
        return number(Pool.STAFF, "staff", "select count(*) from access_reason where closed_at is not null") > 0;
    }

    private void execute(Pool pool, String scope, String sql) throws SQLException {
        try (Connection connection = pool.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            tell(statement, scope);
            statement.execute(sql);
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private long number(Pool pool, String scope, String sql) throws SQLException {
        try (Connection connection = pool.source().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            tell(statement, scope);
            try (ResultSet found = statement.executeQuery(sql)) {
                found.next();
                return found.getLong(1);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void tell(Statement statement, String scope) throws SQLException {
        statement.execute("select set_config('bildiris.scope', '" + scope + "', true),"
                + " set_config('bildiris.actor', 'clerk9', true), set_config('bildiris.session', '" + HASH
                + "', true)");
    }
}
