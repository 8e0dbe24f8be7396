package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
import az.bildiris.registry.RegistryCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Registry of conclusions and amendments (Şəkil 3). */
@Named
@RequestScoped
public class AgreementsView extends RegistryView {
    @Inject
    AgreementsForm form;

    @Override
    RegistryForm form() {
        return form;
    }

    @Override
    String address() {
        return "/agreements";
    }

    @Override
    int all(RegistryCounts counts) {
        return counts.agreements();
    }

    public List<NotificationType> getTypes() {
        return List.of(NotificationType.CONCLUSION, NotificationType.AMENDMENT);
    }
}
