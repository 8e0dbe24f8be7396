package az.bildiris.statistics.boundary;

import az.bildiris.access.Roles;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Counts the register at intervals; the database decides whether a count is due. */
@Startup
@Singleton
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
public class StatisticsCount {
    private static final System.Logger LOG = System.getLogger(StatisticsCount.class.getName());
    private static final long FIRST_MS = 2_000;
    private static final Duration EVERY = Duration.ofSeconds(20);

    @Resource
    TimerService timers;

    @Inject
    PublishedStatistics statistics;

    @PostConstruct
    void schedule() {
        timers.createIntervalTimer(FIRST_MS, EVERY.toMillis(), new TimerConfig(null, false));
    }

    /**
     * Counts without a transaction of its own: the server drops a timer whose transaction fails twice, for example when
     * the database is down.
     */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void count() {
        try {
            statistics.recount();
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "The register was not counted: {0}", e.getClass());
        }
    }
}
