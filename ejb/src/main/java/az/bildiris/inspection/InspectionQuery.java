package az.bildiris.inspection;

import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Days;
import az.bildiris.registry.RegistryQuery;
import java.util.Optional;

/**
 * Search of staff in the register: a number of a notification or a contract alone, or an order with any of the other filters, combined with AND.
 *
 * @param reason code of TERMINATION_REASON
 * @param range range of the days by which the rows are ordered
 * @param period a period that overlaps the contract's time from its start until it lapses (as in the workers'
 *     registry, R3)
 */
public record InspectionQuery(
        Optional<String> number,
        Optional<Voen> employer,
        InspectionOrder order,
        Optional<NotificationType> type,
        Optional<String> reason,
        Optional<ContractStatus> status,
        Days range,
        Days period) {

    public InspectionQuery {
        RegistryQuery.requireText(number);
        RegistryQuery.requireText(reason);
    }

    /**
     * Whether the search is too wide for the whole register: it names neither an employer nor a number, and is not just
     * its order's own filter with a range of days.
     */
    public boolean tooWide() {
        return number.isEmpty() && employer.isEmpty() && !(range.isBounded() && isOnlyFilterOfOrder());
    }

    private boolean isOnlyFilterOfOrder() {
        return type.isPresent() == (order == InspectionOrder.DATE)
                && reason.isPresent() == (order == InspectionOrder.ORDER_DATE)
                && status.isPresent() == (order == InspectionOrder.WORK_START)
                && !period.isBounded();
    }
}
