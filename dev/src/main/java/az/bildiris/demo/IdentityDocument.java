package az.bildiris.demo;

import az.bildiris.content.DocumentType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An identity document; its series may be empty. */
record IdentityDocument(DocumentType type, String series, String number, LocalDate issuedOn, String issuer) {
    private static final LocalDate NEW_CARDS = LocalDate.of(2018, 9, 1);

    /** An identity card: AZE and eight digits for old cards, AA and seven digits for new ones. */
    static IdentityDocument card(SeededRandom chance, String city, LocalDate issuedOn) {
        boolean fresh = !issuedOn.isBefore(NEW_CARDS);
        List<String> issuers = Rows.of("issuers").stream()
                .filter(row -> row.get(0).equals(city))
                .map(row -> row.get(1))
                .toList();
        return new IdentityDocument(
                DocumentType.IDENTITY_CARD,
                fresh ? "AA" : "AZE",
                chance.digits(fresh ? 7 : 8),
                WorkingDays.from(issuedOn),
                chance.pick(issuers));
    }

    /** Fields of the document below a path such as {@code worker.}. */
    Map<String, String> leaves(String path) {
        Map<String, String> leaves = new LinkedHashMap<>();
        leaves.put(path + "documentType", type.name());
        if (!series.isEmpty()) {
            leaves.put(path + "documentSeries", series);
        }
        leaves.put(path + "documentNumber", number);
        leaves.put(path + "documentIssuedOn", issuedOn.toString());
        leaves.put(path + "documentIssuer", issuer);
        return leaves;
    }
}
