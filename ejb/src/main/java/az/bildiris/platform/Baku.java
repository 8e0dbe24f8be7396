package az.bildiris.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Civil time of the register. */
@ApplicationScoped
public class Baku {
    public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
