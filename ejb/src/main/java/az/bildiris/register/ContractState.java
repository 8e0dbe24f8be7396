package az.bildiris.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A contract as the next document of it finds it.
 *
 * @param employerVoen of its conclusion
 * @param succession by which another employer goes on with it, where that one asks
 * @param terms by path, in force on the document's day: what it repeats
 * @param before by path, in force on the day from which it changes them: what it changes
 * @param amendedOn the youngest day from which a change is in force on the document's day
 */
public record ContractState(
        String workerFin,
        String employerVoen,
        Optional<Succession> succession,
        Map<String, String> terms,
        Map<String, String> before,
        Optional<LocalDate> amendedOn,
        Optional<LocalDate> lapsedOn,
        boolean terminated) {}
