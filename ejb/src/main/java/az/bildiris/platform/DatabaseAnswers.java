package az.bildiris.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Checks whether the database answers in each of its roles. It is a bean of its own, because a health check cannot look
 * up the application's JNDI names.
 */
@Stateless
public class DatabaseAnswers {
    private static final int PATIENCE_S = 2;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean answers() {
        return Arrays.stream(Pool.values()).allMatch(DatabaseAnswers::answers);
    }

    private static boolean answers(Pool pool) {
        try (Connection connection = pool.source().getConnection()) {
            return connection.isValid(PATIENCE_S);
        } catch (SQLException e) {
            return false;
        }
    }
}
