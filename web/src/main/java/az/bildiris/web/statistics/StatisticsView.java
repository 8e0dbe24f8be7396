package az.bildiris.web.statistics;

import az.bildiris.platform.Baku;
import az.bildiris.statistics.Statistics;
import az.bildiris.statistics.StatisticsPeriod;
import az.bildiris.statistics.boundary.PublishedStatistics;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The page with figures of the register for the period in the address. */
@Named
@ViewScoped
public class StatisticsView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient PublishedStatistics published;

    @Inject
    transient FigureTables tables;

    @Inject
    transient Clock clock;

    private String asked;
    private String askedTo;
    private String from;
    private String to;
    private String shownFrom;
    private String shownTo;
    private transient List<FigureTable> shown;
    private String countedAt;
    private String period;

    /** Throws for an invalid period. */
    public void enter() {
        Statistics statistics =
                published.of(StatisticsPeriod.of(Optional.ofNullable(asked), Optional.ofNullable(askedTo), today()));
        shownFrom = statistics.period().from().toString();
        shownTo = statistics.period().to().toString();
        from = from == null ? shownFrom : from;
        to = to == null ? shownTo : to;
        countedAt = tables.countedAt(statistics);
        period = label(statistics.period().from()) + " – "
                + label(statistics.period().to());
        shown = tables.of(statistics);
    }

    /** Shows the period by a redirect, so that the address names it. */
    public String show() {
        return "/staff/statistics?faces-redirect=true&from=" + from + "&to=" + to;
    }

    public List<FigureTable> getTables() {
        if (shown == null) {
            enter();
        }
        return shown;
    }

    public FigureTable getMonthTable() {
        return getTables().get(0);
    }

    public FigureTable getStatusTable() {
        return getTables().get(1);
    }

    public FigureTable getReasonTable() {
        return getTables().get(2);
    }

    public String getMonthChart() {
        return FigureCharts.stacked(getMonthTable(), period);
    }

    public String getStatusChart() {
        return FigureCharts.bars(getStatusTable(), period);
    }

    public String getReasonChart() {
        return FigureCharts.bars(getReasonTable(), period);
    }

    public String getShownFrom() {
        return shownFrom;
    }

    public String getShownTo() {
        return shownTo;
    }

    public String getCountedAt() {
        return countedAt;
    }

    /** All months to choose from, the latest first. */
    public List<YearMonth> getMonths() {
        List<YearMonth> months = Stream.iterate(
                        StatisticsPeriod.FIRST,
                        month -> !month.isAfter(StatisticsPeriod.closed(today())),
                        month -> month.plusMonths(1))
                .toList();
        return months.stream().sorted(Collections.reverseOrder()).toList();
    }

    public String label(YearMonth month) {
        return FigureTables.MONTH.format(month);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Baku.ZONE);
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getAskedTo() {
        return askedTo;
    }

    public void setAskedTo(String askedTo) {
        this.askedTo = askedTo;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
