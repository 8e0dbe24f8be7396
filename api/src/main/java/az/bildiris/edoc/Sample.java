package az.bildiris.edoc;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A realistic contract of an employer and a worker, and the documents that conclude, amend and end it. */
record Sample(Voen voen, Fin fin, LocalDate concludedOn) {
    private static final String MONTHLY_PAY = "1250.00";

    /** Fields by path; {@code base} is the conclusion's number for the other two types. */
    Map<String, String> fields(NotificationType type, Optional<String> base, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("type", type.name());
        fields.put("date", today.toString());
        base.ifPresent(number -> fields.put("baseNumber", number));
        employer(fields);
        worker(fields, type);
        fields.put("contract.number", "EM-1");
        fields.put("contract.concludedOn", concludedOn.toString());
        fields.put("contract.workStartsOn", concludedOn.toString());
        switch (type) {
            case CONCLUSION -> conclusion(fields);
            case AMENDMENT -> amendment(fields, today);
            case TERMINATION -> termination(fields, today);
        }
        return fields;
    }

    private void employer(Map<String, String> fields) {
        boolean individual = voen.isOfPerson();
        fields.put("employer.kind", individual ? "INDIVIDUAL" : "LEGAL_ENTITY");
        fields.put("employer.name", individual ? "Nümunəyev Nümunə Nümunə oğlu" : "“Nümunə” MMC");
        fields.put("employer.voen", voen.value());
        fields.put("employer.sun", "000" + voen);
        fields.put("employer.legalAddress", "Bakı şəhəri, Nümunə küçəsi 1");
        if (individual) {
            fields.put("employer.person.surname", "Nümunəyev");
            fields.put("employer.person.name", "Nümunə");
            fields.put("employer.person.patronymic", "Nümunə oğlu");
            fields.put("employer.person.fin", "1AAAAAA");
            fields.put("employer.person.documentType", "IDENTITY_CARD");
            fields.put("employer.person.documentSeries", "AZE");
            fields.put("employer.person.documentNumber", "00000001");
            fields.put("employer.person.documentIssuedOn", "2015-03-02");
            fields.put("employer.person.documentIssuer", "ASAN xidmət 1");
            fields.put("employer.person.address", "Bakı şəhəri, Nümunə küçəsi 1");
        }
        fields.put("official.position", individual ? "işəgötürən" : "Direktor");
        fields.put("official.fullName", "Nümunəyev Nümunə Nümunə oğlu");
    }

    private void worker(Map<String, String> fields, NotificationType type) {
        fields.put("worker.surname", "İşçiyev");
        fields.put("worker.name", "İşçi");
        fields.put("worker.patronymic", "İşçi oğlu");
        fields.put("worker.fin", fin.value());
        if (type != NotificationType.AMENDMENT) {
            fields.put("worker.documentType", "IDENTITY_CARD");
            fields.put("worker.documentSeries", "AZE");
            fields.put("worker.documentNumber", "00000002");
        }
        if (type == NotificationType.CONCLUSION) {
            fields.put("worker.documentIssuedOn", "2015-03-02");
            fields.put("worker.documentIssuer", "ASAN xidmət 2");
            fields.put("worker.address", "Bakı şəhəri, İşçi küçəsi 2");
        }
    }

    private static void conclusion(Map<String, String> fields) {
        fields.put("contract.termKind", "INDEFINITE");
        workplace(fields);
        fields.put("contract.monthlyPay", MONTHLY_PAY);
        fields.put("contract.baseSalary", "1100.00");
        fields.put("contract.workTimeKind", "FULL");
        fields.put("contract.weeklyHours", "40.0");
        fields.put("contract.mainLeaveDays", "21");
    }

    private static void workplace(Map<String, String> fields) {
        fields.put("contract.workplaceKind", "MAIN");
        fields.put("contract.workplace", "Mərkəzi ofis");
        fields.put("contract.position", "mütəxəssis");
    }

    private static void amendment(Map<String, String> fields, LocalDate today) {
        fields.put("amendment.agreedOn", today.toString());
        fields.put("amendment.effectiveFrom", today.toString());
        fields.put("amendment.kinds[0]", "PAY");
        fields.put("amendment.changes[0].field", "contract.monthlyPay");
        fields.put("amendment.changes[0].oldValue", MONTHLY_PAY);
        fields.put("amendment.changes[0].newValue", "1400.00");
    }

    private static void termination(Map<String, String> fields, LocalDate today) {
        workplace(fields);
        fields.put("termination.terminatedOn", today.toString());
        fields.put("termination.orderNumber", "1-X");
        fields.put("termination.orderDate", today.toString());
        fields.put("termination.reason", "75_2_A");
        fields.put("termination.legalReference", "m.75, h.2, b. «a»");
        fields.put("termination.basisDocuments", "Tərəflərin razılığı");
    }
}
