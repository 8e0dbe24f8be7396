package az.bildiris.demo;

import java.util.List;

/** Surname, name and patronymic of one person. */
record Names(String surname, String name, String patronymic) {
    private static final List<List<String>> SURNAMES = Rows.of("surnames");
    private static final List<String> MEN = first("names-men");
    private static final List<String> WOMEN = first("names-women");

    static Names any(SeededRandom chance, boolean woman) {
        return new Names(
                surname(chance, woman),
                chance.pick(woman ? WOMEN : MEN),
                chance.pick(MEN) + (woman ? " qızı" : " oğlu"));
    }

    static String surname(SeededRandom chance, boolean woman) {
        return chance.pick(SURNAMES).get(woman ? 1 : 0);
    }

    /** «Quliyev Elşən Mahir oğlu». */
    static Names of(String full) {
        List<String> parts = List.of(full.split(" ", 3));
        return new Names(parts.get(0), parts.get(1), parts.get(2));
    }

    String full() {
        return surname + " " + name + " " + patronymic;
    }

    private static List<String> first(String list) {
        return Rows.of(list).stream().map(row -> row.get(0)).toList();
    }
}
