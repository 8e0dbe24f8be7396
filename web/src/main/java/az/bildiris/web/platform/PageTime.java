package az.bildiris.web.platform;

import az.bildiris.platform.Baku;
import az.bildiris.platform.TypedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/**
 * The time at which a page was made, in Baku; pages and their prints show it, because statuses are as of that moment.
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

    /** For example 02.03.2015. */
    public String getDay() {
        return TypedDay.format(Instant.now(clock).atZone(Baku.ZONE).toLocalDate());
    }
}
