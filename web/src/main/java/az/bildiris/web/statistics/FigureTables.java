package az.bildiris.web.statistics;

import az.bildiris.content.NotificationType;
import az.bildiris.platform.Baku;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.register.ContractStatus;
import az.bildiris.statistics.Figure;
import az.bildiris.statistics.Statistics;
import az.bildiris.web.session.Language;
import az.bildiris.web.statistics.FigureTable.Column;
import az.bildiris.web.statistics.FigureTable.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;

/** Statistics as tables in the language of the request. */
@RequestScoped
public class FigureTables {
    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(Baku.ZONE);

    @Inject
    Language language;

    @Inject
    References references;

    /** Months by type, contracts by status, terminations by reason. */
    public List<FigureTable> of(Statistics statistics) {
        return List.of(months(statistics), statuses(statistics), reasons(statistics));
    }

    /** A text in the language of the request. */
    String text(String key) {
        return ResourceBundle.getBundle("az.bildiris.web.texts", language.getLocale())
                .getString(key);
    }

    /** The time of the count; a dash before the first one. */
    String countedAt(Statistics statistics) {
        return statistics.countedAt().map(TIME::format).orElse("—");
    }

    private FigureTable months(Statistics statistics) {
        List<Column> columns = new ArrayList<>();
        for (NotificationType type : NotificationType.values()) {
            columns.add(new Column(type.name(), text("type." + type)));
        }
        columns.add(new Column(FigureTable.ALL, text("statistics.all")));
        List<Line> lines = statistics.period().months().stream()
                .map(month -> month(statistics, month))
                .toList();
        List<Figure> sums = new ArrayList<>();
        for (NotificationType type : NotificationType.values()) {
            sums.add(statistics.of(type));
        }
        sums.add(statistics.all());
        return new FigureTable(
                "TYPE", text("statistics.months"), text("statistics.month"), columns, lines, total(List.copyOf(sums)));
    }

    private static Line month(Statistics statistics, YearMonth month) {
        List<Figure> figures = new ArrayList<>();
        for (NotificationType type : NotificationType.values()) {
            figures.add(statistics.of(month, type));
        }
        figures.add(statistics.of(month));
        return new Line(month.toString(), MONTH.format(month), "", List.copyOf(figures));
    }

    private FigureTable statuses(Statistics statistics) {
        List<Line> lines = Arrays.stream(ContractStatus.values())
                .map(status ->
                        new Line(status.name(), text("contractStatus." + status), "", List.of(statistics.of(status))))
                .toList();
        return new FigureTable(
                "STATUS",
                text("statistics.statuses"),
                text("statistics.statuses.status"),
                List.of(new Column(FigureTable.ALL, text("statistics.contracts"))),
                lines,
                total(List.of(statistics.contracts())));
    }

    /** The most frequent first, equal ones in the order of the Code; all small ones are one line. */
    private FigureTable reasons(Statistics statistics) {
        List<Line> all = references.list(ReferenceList.TERMINATION_REASON).stream()
                .map(reason -> reason(statistics, reason))
                .sorted(Comparator.comparing(
                        (Line line) -> line.figures().get(0).number(), Comparator.reverseOrder()))
                .toList();
        List<Line> lines = new ArrayList<>(
                all.stream().filter(line -> !line.figures().get(0).small()).toList());
        int small = all.size() - lines.size();
        if (small > 0) {
            String label = MessageFormat.format(text("statistics.reasons.small"), small);
            lines.add(new Line(FigureTable.SMALL, label, "", List.of(Figure.NONE)));
        }
        return new FigureTable(
                "REASON",
                text("statistics.reasons"),
                text("statistics.reasons.reason"),
                List.of(new Column(FigureTable.ALL, text("statistics.terminations"))),
                List.copyOf(lines),
                total(List.of(statistics.terminations())));
    }

    private Line reason(Statistics statistics, Reference reason) {
        return new Line(
                reason.code(),
                reason.text(language.getLocale()),
                reason.legalReference(language.getLocale()),
                List.of(statistics.of(reason.code())));
    }

    private Line total(List<Figure> figures) {
        return new Line(FigureTable.ALL, text("statistics.all"), "", figures);
    }
}
