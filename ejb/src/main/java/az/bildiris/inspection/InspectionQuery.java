package az.bildiris.inspection;

import az.bildiris.content.NotificationType;
import az.bildiris.register.ContractStatus;
import az.bildiris.registry.RegistryQuery;
import java.util.Optional;

/**
 * What staff ask of the register: a number alone; or, in an order, whatever of the rest, combined with AND.
 *
 * @param employer VÖEN
 * @param reason code of TERMINATION_REASON
 * @param range of the days that the order goes by
 * @param period a day of which is one of the contract's, from its start until it lapses (as in the workers' registry, R3)
 */
public record InspectionQuery(
        Optional<String> number,
        Optional<String> employer,
        InspectionOrder order,
        Optional<NotificationType> type,
        Optional<String> reason,
        Optional<ContractStatus> status,
        Days range,
        Days period) {

    public InspectionQuery {
        RegistryQuery.requireText(number);
        RegistryQuery.requireText(employer);
        RegistryQuery.requireText(reason);
    }

    /**
     * Whether it is no question to the register of everybody: it names neither an employer nor a number, and is not the
     * filter of its order with a range of its days, and nothing else.
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
