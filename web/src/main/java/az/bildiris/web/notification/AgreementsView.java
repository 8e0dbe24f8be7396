package az.bildiris.web.notification;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.boundary.Notifications;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Registry of conclusions and amendments (Şəkil 3). */
@Named
@ViewScoped
public class AgreementsView implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String AGAIN = "/agreements?faces-redirect=true";

    @Inject
    transient Notifications notifications;

    @Inject
    AgreementsForm form;

    private transient AgreementsRows rows;

    /** Before anything is shown: is this a worker whom the register knows? */
    public void enter() {
        notifications.requireKnownWorker();
    }

    public AgreementsRows getRows() {
        if (rows == null) {
            rows = new AgreementsRows(notifications, form);
        }
        return rows;
    }

    public List<String> getEmployers() {
        return notifications.employers();
    }

    public ContractStatus[] getContractStatuses() {
        return ContractStatus.values();
    }

    public List<NotificationType> getTypes() {
        return List.of(NotificationType.CONCLUSION, NotificationType.AMENDMENT);
    }

    /** By redirect, so that a reload asks nothing again. */
    public String search() {
        form.setFirst(0);
        return AGAIN;
    }

    public String clear() {
        form.clear();
        return AGAIN;
    }
}
