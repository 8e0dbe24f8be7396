package az.bildiris.audit.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.Anchor;
import az.bildiris.audit.control.Sealing;
import az.bildiris.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Chains the entries of the trail within a second of their commit, so that nobody waits for it, and writes the end of the
 * chain into a file outside the database every minute: whoever rewrites the chain cannot rewrite that.
 */
@Startup
@Singleton
@DependsOn("Migration")
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
public class Sealer {
    private static final long EVERY_MS = 500;
    private static final Duration ANCHOR_EVERY = Duration.ofMinutes(1);

    private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

    @Resource
    TimerService timers;

    @Resource
    SessionContext session;

    @Inject
    Callers callers;

    @Inject
    Sealing sealing;

    @Inject
    Clock clock;

    private boolean swept;
    private boolean failing;
    private Instant anchored = Instant.EPOCH;

    @PostConstruct
    void schedule() {
        timers.createIntervalTimer(EVERY_MS, EVERY_MS, new TimerConfig(null, false));
    }

    /**
     * Without a transaction of its own: the server forgets a timer whose transaction fails twice, as when the database is
     * away for some seconds, and nothing would be sealed until the next start.
     */
    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void awake() {
        try {
            session.getBusinessObject(Sealer.class).seal();
            failing = false;
        } catch (EJBException e) {
            if (!failing) {
                LOG.log(System.Logger.Level.WARNING, "Entries wait to be sealed: {0}", e.getClass());
            }
            failing = true;
        }
    }

    /** Chains what has been committed since. */
    @RolesAllowed(Roles.SYSTEM)
    public void seal() {
        callers.sealer();
        Optional<Anchor> end = sealing.seal(!swept);
        swept = swept || end.isEmpty();
        end.ifPresent(this::anchor);
    }

    private void anchor(Anchor end) {
        String file = Setting.AUDIT_ANCHORS.value();
        Instant now = clock.instant();
        if (file.isEmpty() || now.isBefore(anchored.plus(ANCHOR_EVERY))) {
            return;
        }
        try {
            Files.writeString(
                    Path.of(file),
                    now + " " + end.position() + " " + end.hash() + "\n",
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            anchored = now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
