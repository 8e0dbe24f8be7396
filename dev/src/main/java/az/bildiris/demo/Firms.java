package az.bildiris.demo;

import az.bildiris.content.DocumentType;
import az.bildiris.content.EmployerKind;
import az.bildiris.content.Sun;
import az.bildiris.content.Voen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The employers of the list, completed with tax and account numbers and signers. */
final class Firms {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final List<Firm> all = new ArrayList<>();

    Firms() {
        List<List<String>> rows = Rows.of("employers");
        for (int i = 0; i < rows.size(); i++) {
            all.add(firm(rows.get(i), i, new SeededRandom(700 + i)));
        }
    }

    List<Firm> all() {
        return all;
    }

    Firm named(String name) {
        return all.stream()
                .filter(firm -> firm.firstName().equals(name))
                .findAny()
                .orElseThrow();
    }

    private static Firm firm(List<String> row, int index, SeededRandom chance) {
        var kind = EmployerKind.valueOf(row.get(0));
        boolean individual = kind == EmployerKind.INDIVIDUAL;
        Names signer = individual ? Names.of(row.get(1)) : Names.any(chance, chance.of(0.3));
        return new Firm(
                kind,
                row.get(1),
                voen(100_200 + 37 * index, individual),
                new Sun("0000000%06d".formatted(100_400 + 113 * index)),
                row.get(2),
                row.get(3),
                chance.of(0.4) ? Optional.of(row.get(3)) : Optional.empty(),
                row.get(4),
                signer,
                chance.fin(),
                row.get(5),
                Names.any(chance, true).full(),
                individual ? Optional.of(document(row, signer, chance)) : Optional.empty(),
                day(row.get(6)).orElse(ALWAYS),
                day(row.get(7)),
                row.get(8),
                day(row.get(9)),
                row.get(10));
    }

    private static IdentityDocument document(List<String> row, Names signer, SeededRandom chance) {
        LocalDate issuedOn = LocalDate.of(2012, chance.between(1, 12), chance.between(1, 28));
        return signer.name().equals("Mehmet")
                ? new IdentityDocument(
                        DocumentType.PASSPORT, "U", chance.digits(8), issuedOn, "Türkiyə Respublikası, İstanbul")
                : IdentityDocument.card(chance, row.get(2), issuedOn);
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /** A taxpayer id with its check digit: the first from {@code base} on that has one. */
    private static Voen voen(int base, boolean individual) {
        for (int number = base; ; number++) {
            String digits = "%08d".formatted(number);
            int check = Voen.checkDigit(digits);
            if (check != 10) {
                return new Voen(digits + check + (individual ? "2" : "1"));
            }
        }
    }
}
