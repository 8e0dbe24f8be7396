package az.bildiris.web.statistics;

import az.bildiris.platform.Baku;
import az.bildiris.statistics.Statistics;
import az.bildiris.statistics.StatisticsPeriod;
import az.bildiris.statistics.boundary.PublishedStatistics;
import az.bildiris.web.platform.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Downloads the figures of a period as a file, in the format named by the address. */
@WebServlet({"/staff/statistics.csv", "/staff/statistics.xlsx"})
public class StatisticsServlet extends Download {
    private static final long serialVersionUID = 1;

    @Inject
    transient PublishedStatistics published;

    @Inject
    transient FigureTables tables;

    @Inject
    transient Clock clock;

    @Override
    protected File file(HttpServletRequest request) {
        boolean csv = request.getServletPath().endsWith(".csv");
        StatisticsPeriod period = StatisticsPeriod.of(
                Optional.ofNullable(request.getParameter("from")),
                Optional.ofNullable(request.getParameter("to")),
                LocalDate.ofInstant(clock.instant(), Baku.ZONE));
        Statistics statistics = published.export(period, csv ? "csv" : "xlsx");
        String name = "statistika-" + period.from() + "-" + period.to();
        return csv
                ? new File(
                        FigureCsv.of(statistics, tables.of(statistics)).getBytes(StandardCharsets.UTF_8),
                        "text/csv; charset=utf-8",
                        "attachment",
                        name + ".csv")
                : new File(FigureWorkbook.of(statistics, tables), FigureWorkbook.TYPE, "attachment", name + ".xlsx");
    }
}
