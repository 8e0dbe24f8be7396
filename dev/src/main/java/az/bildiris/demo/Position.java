package az.bildiris.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A position of a trade; {@code pay} is that of 2014 in AZN, {@code traits} are its conditions. */
record Position(
        String trade,
        String title,
        String code,
        int pay,
        String education,
        String sex,
        Set<String> traits,
        String speciality,
        String function) {
    private static final List<Position> ALL = Rows.of("positions").stream()
            .map(row -> new Position(
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    Integer.parseInt(row.get(3)),
                    row.get(4),
                    row.get(5),
                    Set.copyOf(List.of(row.get(6).split(",", -1))),
                    row.get(7),
                    row.get(8)))
            .toList();

    static List<Position> of(String trade) {
        return ALL.stream().filter(position -> position.trade.equals(trade)).toList();
    }

    static Position titled(String title) {
        return ALL.stream()
                .filter(position -> position.title.equals(title))
                .findAny()
                .orElseThrow();
    }

    boolean is(String trait) {
        return traits.contains(trait);
    }

    /** Whether the worker's education, sex and age permit it on that day. */
    boolean suits(Worker worker, LocalDate day) {
        boolean degree = education.equals("HIGHER") || education.equals("SCIENTIFIC");
        int least = is("chief") ? 30 : degree ? 22 : is("driver") || is("harmful") || is("underground") ? 19 : 15;
        return degree == worker.graduate()
                && worker.age(day) >= least
                && (sex.isEmpty() || sex.equals(worker.woman() ? "F" : "M"));
    }
}
