package az.bildiris.demo;

import az.bildiris.content.DocumentType;
import az.bildiris.content.Fin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demo workers: three demo accounts, founders of young firms, and many others. */
final class Workers {
    static final String UNKNOWN_FIN = "9HV3L6K";
    private static final LocalDate NEW_CARDS = LocalDate.of(2018, 10, 1);

    private final Set<Fin> fins = Stream.of(UNKNOWN_FIN, "4QK7B2M", "7TR2X9A", "5ZN8C4D")
            .map(Fin::new)
            .collect(Collectors.toCollection(HashSet::new));

    Worker aytan() {
        var chance = new SeededRandom(41);
        return new Worker(
                new Fin("4QK7B2M"),
                new Names("Məmmədova", "Aytən", "Elçin qızı"),
                true,
                true,
                LocalDate.of(1990, 5, 14),
                "Bakı",
                "Bakı şəhəri, Yasamal rayonu, Şərifzadə küçəsi 94, mənzil 27",
                "1990051400412",
                "AZ",
                List.of(
                        IdentityDocument.card(chance, "Bakı", LocalDate.of(2009, 6, 8)),
                        IdentityDocument.card(chance, "Bakı", LocalDate.of(2019, 2, 11))),
                Optional.empty(),
                "");
    }

    Worker rashad() {
        var chance = new SeededRandom(42);
        return new Worker(
                new Fin("7TR2X9A"),
                new Names("Əliyev", "Rəşad", "Kamil oğlu"),
                false,
                false,
                LocalDate.of(1986, 11, 2),
                "Sumqayıt",
                "Sumqayıt şəhəri, 9-cu mikrorayon, bina 14, mənzil 63",
                "1986110200738",
                "AZ",
                List.of(
                        IdentityDocument.card(chance, "Sumqayıt", LocalDate.of(2012, 3, 5)),
                        IdentityDocument.card(chance, "Sumqayıt", LocalDate.of(2022, 4, 18))),
                Optional.empty(),
                "");
    }

    /** A citizen of any age and town; a few are married women or minors. */
    Worker citizen(int index, String city, SeededRandom chance) {
        boolean woman = chance.of(0.46);
        int year = index % 12 == 0 ? chance.between(1950, 1958) : index % 17 == 0 ? 2008 : chance.between(1957, 2004);
        LocalDate bornOn = LocalDate.of(year, chance.between(1, 12), chance.between(1, 28));
        boolean marries = woman && year > 1984 && year < 2000 && chance.of(0.4);
        return new Worker(
                fin(chance),
                Names.any(chance, woman),
                woman,
                year < 2003 && chance.of(0.5),
                bornOn,
                city,
                address(city, chance),
                chance.between(1, 9) + chance.digits(12),
                "AZ",
                cards(bornOn, city, chance),
                marries
                        ? Optional.of(LocalDate.of(year + chance.between(23, 29), chance.between(4, 10), 12))
                        : Optional.empty(),
                marries ? Names.surname(chance, true) : "");
    }

    List<Worker> foreigners() {
        var found = new ArrayList<Worker>();
        for (List<String> row : Rows.of("foreigners")) {
            var chance = new SeededRandom(900 + found.size());
            var document = new IdentityDocument(
                    DocumentType.valueOf(row.get(5)),
                    row.get(6),
                    chance.digits(8),
                    WorkingDays.from(LocalDate.of(2013, chance.between(1, 12), chance.between(1, 28))),
                    row.get(5).equals("PASSPORT") ? "Vətəndaşı olduğu dövlətin orqanı" : "Dövlət Miqrasiya Xidməti");
            found.add(new Worker(
                    fin(chance),
                    new Names(row.get(0), row.get(1), row.get(2)),
                    row.get(3).equals("F"),
                    chance.of(0.5),
                    LocalDate.of(chance.between(1972, 1994), chance.between(1, 12), chance.between(1, 28)),
                    "Bakı",
                    address("Bakı", chance),
                    "9" + chance.digits(12),
                    row.get(4),
                    List.of(document),
                    Optional.empty(),
                    ""));
        }
        return found;
    }

    /** The founder who leads a young firm and signs for it. */
    Worker founder(Firm firm, SeededRandom chance) {
        LocalDate bornOn = LocalDate.of(chance.between(1974, 1990), chance.between(1, 12), chance.between(1, 28));
        fins.add(firm.signerFin());
        return new Worker(
                firm.signerFin(),
                firm.signer(),
                firm.signer().patronymic().endsWith("qızı"),
                true,
                bornOn,
                firm.city(),
                address(firm.city(), chance),
                "2" + chance.digits(12),
                "AZ",
                cards(bornOn, firm.city(), chance),
                Optional.empty(),
                "");
    }

    /** An old card and, for those of age before the new cards, one of these, too. */
    private static List<IdentityDocument> cards(LocalDate bornOn, String city, SeededRandom chance) {
        LocalDate first = bornOn.plusYears(15).plusDays(chance.between(200, 400));
        if (first.isAfter(NEW_CARDS)) {
            return List.of(IdentityDocument.card(chance, city, first));
        }
        LocalDate old = LocalDate.of(chance.between(2006, 2013), chance.between(1, 12), chance.between(1, 28));
        return List.of(
                IdentityDocument.card(chance, city, first.isAfter(old) ? first : old),
                IdentityDocument.card(
                        chance,
                        city,
                        LocalDate.of(chance.between(2019, 2025), chance.between(1, 12), chance.between(1, 28))));
    }

    private static String address(String city, SeededRandom chance) {
        List<String> streets = Rows.of("streets").stream()
                .filter(row -> row.get(0).equals(city))
                .map(row -> row.get(1))
                .toList();
        String house = chance.pick(streets) + (chance.of(0.5) ? ", bina " : " ") + chance.between(1, 140);
        return chance.of(0.7) ? house + ", mənzil " + chance.between(1, 90) : house;
    }

    private Fin fin(SeededRandom chance) {
        Fin fin;
        do {
            fin = chance.fin();
        } while (!fins.add(fin));
        return fin;
    }
}
