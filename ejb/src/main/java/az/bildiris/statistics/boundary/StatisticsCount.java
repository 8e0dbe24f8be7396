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

/** Has the register counted now and then; the database says whether it is time. */
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

    /** Without a transaction of its own: the server forgets a timer whose transaction fails twice, as when the database is away. */
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
