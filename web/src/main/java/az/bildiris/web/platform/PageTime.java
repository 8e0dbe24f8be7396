package az.bildiris.web.platform;

import az.bildiris.platform.Baku;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** When a page was made, in Baku's time; paper shows it, because statuses are those of that moment. */
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
