package az.bildiris.demo;

import az.bildiris.content.Fin;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A worker with data that change over the years: identity documents by day of issue, and the surname after marriage.
 */
record Worker(
        Fin fin,
        Names names,
        boolean woman,
        boolean graduate,
        LocalDate bornOn,
        String city,
        String address,
        String ssn,
        String country,
        List<IdentityDocument> documents,
        Optional<LocalDate> marriedOn,
        String marriedSurname) {

    IdentityDocument document(LocalDate day) {
        return documents.stream()
                .filter(document -> !document.issuedOn().isAfter(day))
                .reduce((before, after) -> after)
                .orElse(documents.get(0));
    }

    String surname(LocalDate day) {
        return marriedOn.filter(wedding -> !wedding.isAfter(day)).isPresent() ? marriedSurname : names.surname();
    }

    int age(LocalDate day) {
        return Period.between(bornOn, day).getYears();
    }

    /** Block 3 of a conclusion; optional fields are stated or not. */
    Map<String, String> leaves(LocalDate day, Position position, SeededRandom chance) {
        Map<String, String> leaves = new LinkedHashMap<>();
        leaves.put("worker.surname", surname(day));
        leaves.put("worker.name", names.name());
        leaves.put("worker.patronymic", names.patronymic());
        leaves.put("worker.fin", fin.value());
        leaves.putAll(document(day).leaves("worker."));
        leaves.put("worker.address", address);
        if (!chance.of(0.1)) {
            leaves.put("worker.ssn", ssn);
        }
        if (!country.equals("AZ") || chance.of(0.7)) {
            leaves.put("worker.citizenship", country);
        }
        if (age(day) < 20 || chance.of(0.85)) {
            leaves.put("worker.birthDate", bornOn.toString());
        }
        if (chance.of(0.75)) {
            leaves.put("worker.education", age(day) < 20 ? "GENERAL" : position.education());
            if (!position.speciality().isEmpty() && age(day) > 20) {
                leaves.put("worker.speciality", position.speciality());
            }
        }
        return leaves;
    }
}
