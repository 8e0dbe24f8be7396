package az.bildiris.web.notification;

import az.bildiris.register.Days;
import az.bildiris.registry.RegistrySort;
import az.bildiris.registry.TerminationQuery;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The four filters of guide 2.5; the dates are those of the termination order. */
@Named
@SessionScoped
public class TerminationsForm extends RegistryForm {
    private static final long serialVersionUID = 1;

    private String reason;

    /** Reasons in the worker's data, for a choice among them that is sent later. */
    private HashSet<String> occurring = new HashSet<>();

    void occur(Set<String> reasons) {
        occurring = new HashSet<>(reasons);
    }

    Set<String> occurring() {
        return occurring;
    }

    @Override
    TerminationQuery query() {
        return new TerminationQuery(
                Optional.ofNullable(getEmployer()),
                Days.of(getFrom(), getTo()),
                Optional.ofNullable(getContractStatus()),
                Optional.ofNullable(reason),
                getSort(),
                isAscending());
    }

    @Override
    Set<RegistrySort> sorts() {
        return EnumSet.range(RegistrySort.DATE, RegistrySort.ORDER_DATE);
    }

    @Override
    void drop(String filter) {
        if (filter.equals("reason")) {
            reason = null;
        } else {
            super.drop(filter);
        }
    }

    @Override
    void clear() {
        super.clear();
        reason = null;
    }

    @Override
    public boolean isFiltered() {
        return super.isFiltered() || reason != null;
    }

    /** A code of the reference list. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
