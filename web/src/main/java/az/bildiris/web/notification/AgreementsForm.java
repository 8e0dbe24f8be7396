package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
import az.bildiris.register.Days;
import az.bildiris.registry.AgreementQuery;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.util.Optional;

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
                sort(),
                ascending());
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
