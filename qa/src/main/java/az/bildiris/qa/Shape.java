package az.bildiris.qa;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.inspection.InspectionOrder;
import az.bildiris.inspection.InspectionQuery;
import az.bildiris.platform.Seek;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;

/** A kind of search: its name, the person whom it is about, if any, and its filters. */
record Shape(String name, Optional<Fin> fin, InspectionQuery query) {
    static InspectionQuery query(
            String number,
            String employer,
            InspectionOrder order,
            NotificationType type,
            String reason,
            ContractStatus status,
            LocalDate from,
            LocalDate to) {
        return new InspectionQuery(
                Optional.ofNullable(number),
                Optional.ofNullable(employer).map(Voen::new),
                order,
                Optional.ofNullable(type),
                Optional.ofNullable(reason),
                Optional.ofNullable(status),
                Days.of(from, to),
                Days.ALL);
    }

    /** Conditions as somebody would write them who knows the values. */
    String byHand() {
        var all = new ArrayList<String>();
        fin.ifPresent(worker -> all.add("worker_fin = '" + worker + "'"));
        query.number().ifPresent(number -> all.add("number = '" + number + "'"));
        query.employer().ifPresent(voen -> all.add("employer_voen = '" + voen + "'"));
        query.type().ifPresent(type -> all.add("type = '" + type + "'"));
        query.reason().ifPresent(reason -> all.add("type = 'TERMINATION' and termination_reason = '" + reason + "'"));
        query.status()
                .ifPresent(status -> all.add(
                        status == ContractStatus.LAPSED
                                ? "lapsed_on is not null and lapsed_on <= current_date"
                                : "lapsed_on is null"));
        query.range().from().ifPresent(day -> all.add(column() + " >= date '" + day + "'"));
        query.range().to().ifPresent(day -> all.add(column() + " <= date '" + day + "'"));
        return String.join(" and ", all);
    }

    String column() {
        return switch (query.order()) {
            case DATE -> "notification_date";
            case ORDER_DATE -> "order_date";
            case WORK_START -> "work_starts_on";
        };
    }

    /** The same rows by hand-written SQL: literals, no row-level security, no rows of a future end. */
    String handWritten(Seek seek) {
        String column = column();
        String direction = seek.backwards() ? "asc" : "desc";
        String place = seek.cursor()
                .map(row -> " and (" + column + ", n.id) " + (seek.backwards() ? ">" : "<") + " (date '" + row.day()
                        + "', uuid '" + row.id() + "')")
                .orElse("");
        return "select n.id, n.number, n.notification_date, n.type, n.employer_voen, n.employer_name, n.worker_fin,"
                + " n.position, n.work_starts_on, n.lapsed_on, n.invalid_since, n.order_date, n.termination_reason,"
                + " concat_ws(' ', w.surname, w.name, w.patronymic) from notification n join worker w on w.fin = n.worker_fin"
                + " where " + byHand().replaceFirst("worker_fin", "n.worker_fin") + place + " order by "
                + column
                + " " + direction + ", n.id " + direction + " limit 21";
    }
}
