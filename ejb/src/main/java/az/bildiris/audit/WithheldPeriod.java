package az.bildiris.audit;

import java.time.LocalDate;

/**
 * A look that is withheld from the worker: the legal ground and the last day. {@code withheld_looks} in R__functions.sql
 * decides which entries it hides.
 */
public record WithheldPeriod(String ground, LocalDate until) {}
