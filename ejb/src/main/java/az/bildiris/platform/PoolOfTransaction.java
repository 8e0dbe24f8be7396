package az.bildiris.platform;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/** Makes EclipseLink take each connection from the {@link Pool} of the transaction. */
public final class PoolOfTransaction implements SessionCustomizer {
    private static final String TRANSACTION = "java:comp/TransactionSynchronizationRegistry";

    @Override
    public void customize(Session session) {
        var transaction = (TransactionSynchronizationRegistry) Pool.find(TRANSACTION);
        // The persistence unit's own is available while the application starts; the others get their names
        // later.
        DataSource ofUnit = ((JNDIConnector) session.getLogin().getConnector()).getDataSource();
        Map<Pool, DataSource> sources = new ConcurrentHashMap<>(Map.of(Pool.WORKER, ofUnit));
        session.getLogin().setConnector(new JNDIConnector() {
            @Override
            public DataSource getDataSource() {
                return sources.computeIfAbsent(Pool.of(transaction), Pool::source);
            }
        });
    }
}
