package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
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
    public int getAll() {
        return worker.file().counts().agreements();
    }

    public List<NotificationType> getTypes() {
        return List.of(NotificationType.CONCLUSION, NotificationType.AMENDMENT);
    }
}
