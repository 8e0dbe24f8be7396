package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Registry of conclusions and amendments (Şəkil 3). */
@Named
@ViewScoped
public class AgreementsView extends RegistryView {
    private static final long serialVersionUID = 1;

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

    public List<NotificationType> getTypes() {
        return List.of(NotificationType.CONCLUSION, NotificationType.AMENDMENT);
    }
}
