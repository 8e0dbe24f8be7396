package az.bildiris.web.platform;

import az.bildiris.platform.Baku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * The time at which a page was made, in Baku; prints of the page show it, because its statuses are as of that moment.
 */
@Named
@RequestScoped
public class PageTime {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    Clock clock;

    /** For example 02.03.2015 14:05. */
    public String getText() {
        return TIME.format(Instant.now(clock).atZone(Baku.ZONE));
    }
}
