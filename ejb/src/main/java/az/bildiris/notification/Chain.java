package az.bildiris.notification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A contract as the next document of it finds it: parties, terms now by path, whether it ended. */
public record Chain(
        String workerFin,
        String employerVoen,
        Map<String, String> terms,
        Optional<LocalDate> lapsedOn,
        boolean terminated) {}
