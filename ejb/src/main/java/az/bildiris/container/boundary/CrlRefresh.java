package az.bildiris.container.boundary;

import az.bildiris.container.control.CrlFetch;
import az.bildiris.platform.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** Fetches the CRLs from the configured addresses at intervals; without addresses operators copy files instead. */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CrlRefresh {
    private static final System.Logger LOG = System.getLogger(CrlRefresh.class.getName());
    private static final long FIRST_MS = 1_000;

    @Resource
    TimerService timers;

    private final CrlFetch fetch = new CrlFetch();

    @PostConstruct
    void schedule() {
        if (!Setting.CRL_URLS.value().isBlank()) {
            Duration pause = Duration.ofMinutes(Long.parseLong(Setting.CRL_REFRESH_MINUTES.value()));
            timers.createIntervalTimer(FIRST_MS, pause.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    void refresh() {
        for (String url : Setting.CRL_URLS.value().strip().split(" +", -1)) {
            try {
                fetch.fetch(URI.create(url), Path.of(Setting.CRL_DIR.value()));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(System.Logger.Level.WARNING, "CRL of {0} not fetched: {1}", url, e.getMessage());
            }
        }
    }
}
