package az.bildiris.register;

import az.bildiris.content.Fin;
import az.bildiris.content.Voen;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A contract as the next document about it finds it.
 *
 * @param employerVoen VÖEN of its conclusion
 * @param succession the succession by which another employer continues it, if that employer files the document
 * @param terms the terms by path in force on the document's day, which the document repeats
 * @param before the terms by path in force on the day of the document's effect, which the document changes
 * @param amendedOn the latest day from which a change is in force on the document's day
 */
public record ContractState(
        Fin workerFin,
        Voen employerVoen,
        Optional<Succession> succession,
        Map<String, String> terms,
        Map<String, String> before,
        Optional<LocalDate> amendedOn,
        Optional<LocalDate> lapsedOn,
        boolean terminated) {}
