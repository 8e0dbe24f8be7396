package az.bildiris.qa;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.platform.Baku;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twelve kinds of search in a register, with frequent and rare values and without results. */
final class Shapes {
    /** Prefix of the searches that combine filters beyond the twelve kinds. */
    static final String COMBINED = "13";

    private static final LocalDate FROM = LocalDate.of(2016, 1, 1);
    private final LocalDate to = LocalDate.now(Baku.ZONE).minusMonths(3);

    private final Connection owner;
    private final String most;
    private final String few;
    private final String usual;
    private final String rare;
    private final List<Shape> all = new ArrayList<>();

    /** Reads the values from the register as its owner. */
    Shapes(Connection owner) throws SQLException {
        this.owner = owner;
        most = text("select employer_voen from notification group by 1 order by count(*) desc limit 1");
        few = text("select employer_voen from notification group by 1 having count(*) between 2 and 40 limit 1");
        usual = text(
                "select termination_reason from notification where type = 'TERMINATION' group by 1 order by count(*) desc limit 1");
        rare = text(
                "select termination_reason from notification where type = 'TERMINATION' group by 1 order by count(*) limit 1");
        persons();
        employers();
        combined();
        everybody();
    }

    List<Shape> all() {
        return all;
    }

    private void persons() throws SQLException {
        String person = text("select worker_fin from notification group by 1 order by count(*) desc limit 1");
        String number = text("select number from notification where worker_fin = '" + person + "' limit 1");
        add("1 number", null, Shape.query(number, null, InspectionOrder.DATE, null, null, null, null, null));
        add("1 number, none", null, Shape.query("0", null, InspectionOrder.DATE, null, null, null, null, null));
        for (String who : List.of(person, "0000000")) {
            String none = who.equals(person) ? "" : ", none";
            add("2 person" + none, who, Shape.query(null, null, InspectionOrder.DATE, null, null, null, null, null));
            add(
                    "3 person, type" + none,
                    who,
                    Shape.query(null, null, InspectionOrder.DATE, NotificationType.AMENDMENT, null, null, null, null));
            add(
                    "4 person, reason" + none,
                    who,
                    Shape.query(null, null, InspectionOrder.ORDER_DATE, null, usual, null, null, null));
            add(
                    "5 person, period, status" + none,
                    who,
                    Shape.query(null, null, InspectionOrder.WORK_START, null, null, ContractStatus.LAPSED, FROM, to));
        }
    }

    private void employers() {
        for (Map.Entry<String, String> employer :
                Map.of("largest", most, "small", few, "none", "0000000000").entrySet()) {
            String voen = employer.getValue();
            String which = " (" + employer.getKey() + ")";
            add(
                    "6 employer" + which,
                    null,
                    Shape.query(null, voen, InspectionOrder.DATE, null, null, null, null, null));
            add(
                    "7 employer, type" + which,
                    null,
                    Shape.query(null, voen, InspectionOrder.DATE, NotificationType.AMENDMENT, null, null, null, null));
            add(
                    "8 employer, rare reason" + which,
                    null,
                    Shape.query(null, voen, InspectionOrder.ORDER_DATE, null, rare, null, null, null));
            add(
                    "8 employer, usual reason" + which,
                    null,
                    Shape.query(null, voen, InspectionOrder.ORDER_DATE, null, usual, null, null, null));
            add(
                    "9 employer, period, in force" + which,
                    null,
                    Shape.query(null, voen, InspectionOrder.WORK_START, null, null, ContractStatus.IN_FORCE, FROM, to));
            add(
                    "9 employer, period, lapsed" + which,
                    null,
                    Shape.query(null, voen, InspectionOrder.WORK_START, null, null, ContractStatus.LAPSED, FROM, to));
        }
    }

    private void combined() {
        for (String voen : List.of(most, few)) {
            add(
                    COMBINED + " employer, all filters" + (voen.equals(most) ? " (largest)" : " (small)"),
                    null,
                    new InspectionQuery(
                            Optional.empty(),
                            Optional.of(new Voen(voen)),
                            InspectionOrder.DATE,
                            Optional.of(NotificationType.TERMINATION),
                            Optional.of(rare),
                            Optional.of(ContractStatus.LAPSED),
                            Days.of(FROM, to),
                            Days.ALL));
        }
    }

    private void everybody() {
        add(
                "10 type, dates",
                null,
                Shape.query(null, null, InspectionOrder.DATE, NotificationType.AMENDMENT, null, null, FROM, to));
        add(
                "11 usual reason, dates",
                null,
                Shape.query(null, null, InspectionOrder.ORDER_DATE, null, usual, null, FROM, to));
        add(
                "11 rare reason, dates",
                null,
                Shape.query(null, null, InspectionOrder.ORDER_DATE, null, rare, null, FROM, to));
        add("11 reason, none", null, Shape.query(null, null, InspectionOrder.ORDER_DATE, null, "-", null, FROM, to));
        add(
                "12 period, in force",
                null,
                Shape.query(null, null, InspectionOrder.WORK_START, null, null, ContractStatus.IN_FORCE, FROM, to));
        add(
                "12 period, lapsed",
                null,
                Shape.query(null, null, InspectionOrder.WORK_START, null, null, ContractStatus.LAPSED, FROM, to));
    }

    private void add(String name, String fin, InspectionQuery query) {
        all.add(new Shape(name, Optional.ofNullable(fin).map(Fin::new), query));
    }

    private String text(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "-";
        }
    }
}
