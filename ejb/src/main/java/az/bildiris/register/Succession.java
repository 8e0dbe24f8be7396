package az.bildiris.register;

import az.bildiris.content.Voen;
import java.time.LocalDate;

/**
 * The employer that continues another employer's contracts from a day on, both by VÖEN, and the document that proves
 * it: its issuing body, number and day (Labour Code, art. 63: a contract continues when the enterprise's owner
 * changes).
 */
public record Succession(
        Voen predecessor,
        Voen successor,
        LocalDate since,
        String body,
        String documentNumber,
        LocalDate documentDate) {}
