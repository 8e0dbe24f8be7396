package az.bildiris.register;

import java.time.LocalDate;

/**
 * Who goes on with an employer's contracts from a day on, both by VÖEN, and the document that says so: the body that issued
 * it, its number and day (Labour Code, art. 63: a contract goes on when the enterprise's owner changes).
 */
public record Succession(
        String predecessor,
        String successor,
        LocalDate since,
        String body,
        String documentNumber,
        LocalDate documentDate) {}
