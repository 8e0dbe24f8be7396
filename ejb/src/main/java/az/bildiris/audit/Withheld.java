package az.bildiris.audit;

import java.time.LocalDate;

/** That a look is withheld from the worker for a time, on which ground, and until the end of which day. */
public record Withheld(String ground, LocalDate until) {}
