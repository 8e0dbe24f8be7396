package az.bildiris.audit.boundary;

import az.bildiris.access.Roles;
import az.bildiris.audit.Anchor;
import az.bildiris.audit.control.AnchorFile;
import az.bildiris.audit.control.Sealing;
import az.bildiris.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Chains the trail's entries within a second of their commit, so that no request waits for it. Every minute it writes
 * the end of the chain into a file outside the database, which somebody who rewrites the chain cannot change. It has a
 * PostgreSQL role of its own, the only one that can add a link.
 */
@Startup
@Singleton
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@DataSourceDefinition(
        name = "java:app/jdbc/bildiris-sealer",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${ENV=BILDIRIS_DB_URL}",
        user = "${ENV=BILDIRIS_DB_SEALER_USER}",
        password = "${ENV=BILDIRIS_DB_SEALER_PASSWORD}",
        minPoolSize = 1,
        initialPoolSize = 1,
        maxPoolSize = 2,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.PostgresConnectionValidation",
            "fish.payara.statement-timeout-in-seconds=30"
        })
public class Sealer {
    private static final long EVERY_MS = 500;
    private static final int FAR_EVERY = 20;

    private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

    @Resource
    TimerService timers;

    @Resource
    SessionContext session;

    @Resource(lookup = "java:app/jdbc/bildiris-sealer")
    DataSource database;

    @Inject
    Clock clock;

    private long swept;
    private long turn;
    private boolean failing;
    private Instant anchored = Instant.EPOCH;
    private long position;

    @PostConstruct
    void schedule() {
        timers.createIntervalTimer(EVERY_MS, EVERY_MS, new TimerConfig(null, false));
    }

    /**
     * Seals on the timer, without a transaction of its own: the server drops a timer whose transaction fails twice, for
     * example when the database is down for some seconds, and nothing would be sealed until the next start.
     */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void awake() {
        try {
            Sealer self = session.getBusinessObject(Sealer.class);
            self.seal();
            anchor(self);
            failing = false;
        } catch (EJBException | IOException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Entries wait to be sealed or anchored: {0}", e.getClass());
            }
            failing = true;
        }
    }

    /** Chains the entries committed since the last time. */
    @RolesAllowed(Roles.SYSTEM)
    public void seal() {
        try (Connection connection = database.getConnection()) {
            if (swept < Long.MAX_VALUE) {
                swept = Sealing.sweep(connection, swept);
            }
            Sealing.seal(connection, turn % FAR_EVERY == 0 ? Sealing.FAR : Sealing.NEAR);
            turn++;
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /** The last committed link. */
    @RolesAllowed(Roles.SYSTEM)
    public Anchor end() {
        try (Connection connection = database.getConnection()) {
            return Sealing.end(connection);
        } catch (SQLException e) {
            throw new EJBException(e);
        }
    }

    /**
     * Writes an anchor. It reads the link in another transaction than the one that seals: if that one fails at commit,
     * its link does not exist.
     */
    private void anchor(Sealer self) throws IOException {
        String file = Setting.AUDIT_ANCHORS.value();
        Instant now = clock.instant();
        Duration every = Duration.ofSeconds(Long.parseLong(Setting.AUDIT_ANCHOR_SECONDS.value()));
        if (file.isEmpty() || now.isBefore(anchored.plus(every))) {
            return;
        }
        Anchor end = self.end();
        if (end.position() > position) {
            new AnchorFile(Path.of(file)).add(end, now);
            position = end.position();
        }
        anchored = now;
    }
}
