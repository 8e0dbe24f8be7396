package az.bildiris.audit;

import java.time.LocalDate;

/** A look that is withheld from the worker: the legal ground and the last day. */
public record WithheldPeriod(String ground, LocalDate until) {}
