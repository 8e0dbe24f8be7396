package az.bildiris.demo;

import az.bildiris.content.EmployerKind;
import az.bildiris.content.Fin;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A demo employer: its data, its signer, and the days on which it was renamed, began and ended. */
record Firm(
        EmployerKind kind,
        String firstName,
        Voen voen,
        Sun sun,
        String city,
        String address,
        Optional<String> actualAddress,
        String trade,
        Names signer,
        Fin signerFin,
        String signerPosition,
        String otherOfficial,
        Optional<IdentityDocument> document,
        LocalDate since,
        Optional<LocalDate> renamedOn,
        String laterName,
        Optional<LocalDate> endedOn,
        String endReason) {

    String name(LocalDate day) {
        return renamedOn.filter(renamed -> !renamed.isAfter(day)).isPresent() ? laterName : firstName;
    }

    boolean hires(LocalDate day) {
        return !day.isBefore(since)
                && endedOn.filter(end -> day.isAfter(end.minusMonths(4))).isEmpty();
    }

    boolean individual() {
        return kind == EmployerKind.INDIVIDUAL;
    }

    boolean budget() {
        return trade.equals("school") || firstName.contains("publik");
    }

    /** Block 2 without the official. */
    Map<String, String> leaves(LocalDate day) {
        Map<String, String> leaves = new LinkedHashMap<>();
        leaves.put("employer.kind", kind.name());
        leaves.put("employer.name", name(day));
        leaves.put("employer.voen", voen.value());
        leaves.put("employer.sun", sun.value());
        leaves.put("employer.legalAddress", address);
        actualAddress.ifPresent(actual -> leaves.put("employer.actualAddress", actual));
        document.ifPresent(own -> {
            leaves.put("employer.person.surname", signer.surname());
            leaves.put("employer.person.name", signer.name());
            leaves.put("employer.person.patronymic", signer.patronymic());
            leaves.put("employer.person.fin", signerFin.value());
            leaves.put("employer.person.ssn", "1" + sun.value().substring(1));
            leaves.putAll(own.leaves("employer.person."));
            leaves.put("employer.person.address", address);
        });
        return leaves;
    }

    /** The official responsible for a document: usually its signer. */
    Map<String, String> official(SeededRandom chance) {
        boolean other = !individual() && chance.of(0.25);
        return Map.of(
                "official.position", other ? "İnsan resursları şöbəsinin müdiri" : signerPosition,
                "official.fullName", other ? otherOfficial : signer.full());
    }
}
