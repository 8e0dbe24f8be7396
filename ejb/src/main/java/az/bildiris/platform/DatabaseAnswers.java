package az.bildiris.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers at all; a bean of its own, because a health check does not see the application's names. */
@Stateless
public class DatabaseAnswers {
    private static final int PATIENCE_S = 2;

    @Resource(lookup = "java:app/jdbc/bildiris")
    DataSource database;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_S);
        } catch (SQLException e) {
            return false;
        }
    }
}
