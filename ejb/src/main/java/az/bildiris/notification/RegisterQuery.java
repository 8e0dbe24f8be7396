package az.bildiris.notification;

import az.bildiris.content.NotificationType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What staff ask of the register. A number is asked for alone; otherwise an order, its filter and the range of its days
 * (both belong to it) are asked of everything, or of one employer.
 *
 * @param employer VÖEN
 * @param reason code of TERMINATION_REASON
 */
public record RegisterQuery(
        Optional<String> number,
        Optional<String> employer,
        RegisterOrder order,
        Optional<NotificationType> type,
        Optional<String> reason,
        Optional<ContractStatus> status,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public RegisterQuery {
        RegistryQuery.requireText(number);
        RegistryQuery.requireText(employer);
        RegistryQuery.requireText(reason);
        if ((order != RegisterOrder.DATE && type.isPresent())
                || (order != RegisterOrder.ORDER_DATE && reason.isPresent())
                || (order != RegisterOrder.WORK_START && status.isPresent())) {
            throw new IllegalArgumentException("a filter of another order");
        }
    }

    /** Whether it names neither an employer nor a number, nor both a range of days and the filter of its order. */
    public boolean tooWide() {
        boolean range = from.isPresent() || to.isPresent();
        boolean filter = type.isPresent() || reason.isPresent() || status.isPresent();
        return number.isEmpty() && employer.isEmpty() && !(range && filter);
    }
}
