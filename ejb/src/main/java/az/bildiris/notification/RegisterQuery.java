package az.bildiris.notification;

import az.bildiris.content.NotificationType;
import java.util.Optional;

/**
 * Search of staff in the register: a number alone, or an order with any of the other filters, combined with AND.
 *
 * @param employer VÖEN
 * @param reason code of TERMINATION_REASON
 * @param range range of the days by which the rows are ordered
 * @param period a period that overlaps the contract's time from its start until it lapses (as in the workers'
 *     registry, R3)
 */
public record RegisterQuery(
        Optional<String> number,
        Optional<String> employer,
        RegisterOrder order,
        Optional<NotificationType> type,
        Optional<String> reason,
        Optional<ContractStatus> status,
        Days range,
        Days period) {

    public RegisterQuery {
        RegistryQuery.requireText(number);
        RegistryQuery.requireText(employer);
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
        return type.isPresent() == (order == RegisterOrder.DATE)
                && reason.isPresent() == (order == RegisterOrder.ORDER_DATE)
                && status.isPresent() == (order == RegisterOrder.WORK_START)
                && !period.isBounded();
    }
}
