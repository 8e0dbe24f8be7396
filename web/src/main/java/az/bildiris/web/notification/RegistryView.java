package az.bildiris.web.notification;

import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.boundary.Notifications;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** What the pages of the two registries have in common. */
public abstract class RegistryView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient Notifications notifications;

    private transient RegistryRows rows;

    abstract RegistryForm form();

    /** The page's own address. */
    abstract String address();

    /** Before anything is shown: is this a worker whom the register knows? */
    public void enter() {
        notifications.requireKnownWorker();
    }

    public RegistryRows getRows() {
        if (rows == null) {
            rows = new RegistryRows(notifications, form());
        }
        return rows;
    }

    public List<String> getEmployers() {
        return notifications.employers();
    }

    public ContractStatus[] getContractStatuses() {
        return ContractStatus.values();
    }

    /** By redirect, so that a reload asks nothing again. */
    public String search() {
        form().showFirstPage();
        return address() + "?faces-redirect=true";
    }

    public String clear() {
        form().clear();
        return address() + "?faces-redirect=true";
    }
}
