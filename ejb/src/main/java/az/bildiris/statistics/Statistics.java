package az.bildiris.statistics;

import az.bildiris.content.NotificationType;
import az.bildiris.register.ContractStatus;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/**
 * Figures of one period. Notifications and terminations count in the month of their date, contracts in the month of
 * their conclusion with their status as of the count.
 *
 * @param countedAt empty until the first count
 * @param cells by month and type; a missing cell is {@link Figure#NONE}
 * @param reasons by code of TERMINATION_REASON
 */
public record Statistics(
        StatisticsPeriod period,
        Optional<Instant> countedAt,
        Map<Cell, Figure> cells,
        Map<YearMonth, Figure> months,
        Map<NotificationType, Figure> types,
        Figure all,
        Map<ContractStatus, Figure> statuses,
        Figure contracts,
        Map<String, Figure> reasons,
        Figure terminations) {

    /** One month and type. */
    public record Cell(YearMonth month, NotificationType type) {}

    public Figure of(YearMonth month, NotificationType type) {
        return cells.getOrDefault(new Cell(month, type), Figure.NONE);
    }

    public Figure of(YearMonth month) {
        return months.getOrDefault(month, Figure.NONE);
    }

    public Figure of(NotificationType type) {
        return types.getOrDefault(type, Figure.NONE);
    }

    public Figure of(ContractStatus status) {
        return statuses.getOrDefault(status, Figure.NONE);
    }

    public Figure of(String reason) {
        return reasons.getOrDefault(reason, Figure.NONE);
    }
}
