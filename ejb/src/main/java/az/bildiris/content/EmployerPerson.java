package az.bildiris.content;

import java.time.LocalDate;
import java.util.Optional;

/** Personal data of a natural-person employer (art. 43(2)(b)). */
public record EmployerPerson(
        String surname,
        String name,
        Optional<String> patronymic,
        Fin fin,
        Optional<String> ssn,
        DocumentType documentType,
        Optional<String> documentSeries,
        String documentNumber,
        LocalDate documentIssuedOn,
        String documentIssuer,
        String address) {}
