package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
import az.bildiris.register.Days;
import az.bildiris.registry.AgreementQuery;
import az.bildiris.registry.RegistrySort;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The four filters of guide 2.2. */
@Named
@SessionScoped
public class AgreementsForm extends RegistryForm {
    private static final long serialVersionUID = 1;

    private NotificationType type;

    @Override
    AgreementQuery query() {
        return new AgreementQuery(
                Optional.ofNullable(getEmployer()),
                Days.of(getFrom(), getTo()),
                Optional.ofNullable(getContractStatus()),
                Optional.ofNullable(type),
                getSort(),
                isAscending());
    }

    @Override
    Set<RegistrySort> sorts() {
        return EnumSet.range(RegistrySort.CONTRACT, RegistrySort.EMPLOYER);
    }

    @Override
    void drop(String filter) {
        if (filter.equals("type")) {
            type = null;
        } else {
            super.drop(filter);
        }
    }

    @Override
    void clear() {
        super.clear();
        type = null;
    }

    @Override
    public boolean isFiltered() {
        return super.isFiltered() || type != null;
    }

    public NotificationType getType() {
        return type;
    }

    public void setType(NotificationType type) {
        this.type = type;
    }
}
