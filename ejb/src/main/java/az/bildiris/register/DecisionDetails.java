package az.bildiris.register;

import java.time.LocalDate;

/** Why a document is invalid or its contract lapsed: reason, body, day and document of the decision. */
public record DecisionDetails(
        DecisionKind kind, String reason, String body, LocalDate decidedOn, String documentNumber) {}
