package az.bildiris.content;

import java.time.LocalDate;
import java.util.Optional;

/** Block 3 (art. 43(2)(a)); the schema defines which parts each type of notification has. */
public record Worker(
        String surname,
        String name,
        Optional<String> patronymic,
        Fin fin,
        Optional<DocumentType> documentType,
        Optional<String> documentSeries,
        Optional<String> documentNumber,
        Optional<LocalDate> documentIssuedOn,
        Optional<String> documentIssuer,
        Optional<String> address,
        Optional<String> ssn,
        Optional<String> citizenship,
        Optional<LocalDate> birthDate,
        Optional<Education> education,
        Optional<String> speciality) {

    /** Surname, name and, where there is one, patronymic. */
    public String fullName() {
        return surname + " " + name + patronymic.map(" "::concat).orElse("");
    }
}
