package az.bildiris.audit;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.platform.Csv;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Entries of the trail as CSV; times in UTC, codes as they are stored. */
public final class EntriesCsv {
    private EntriesCsv() {}

    /** The CSV with a byte-order mark for spreadsheets and a line of column names. */
    public static String of(List<TrailEntry> entries) {
        var csv = new StringBuilder(Csv.MARK)
                .append(Csv.row(Stream.of(
                        "at",
                        "actor",
                        "name",
                        "role",
                        "institution",
                        "place",
                        "means",
                        "address",
                        "action",
                        "worker",
                        "notification",
                        "number",
                        "purpose",
                        "case",
                        "result",
                        "detail")));
        entries.forEach(entry -> csv.append(row(entry)));
        return csv.toString();
    }

    private static String row(TrailEntry entry) {
        return Csv.row(Stream.of(
                entry.at().toString(),
                entry.actor(),
                entry.actorName(),
                entry.role(),
                entry.institution(),
                entry.place(),
                entry.means().name(),
                entry.address(),
                entry.action().name(),
                entry.workerFin().map(Fin::value).orElse(""),
                entry.notification().map(UUID::toString).orElse(""),
                entry.number().map(NotificationNumber::value).orElse(""),
                entry.purpose().orElse(""),
                entry.caseNumber().orElse(""),
                entry.result().name(),
                entry.detail()));
    }
}
