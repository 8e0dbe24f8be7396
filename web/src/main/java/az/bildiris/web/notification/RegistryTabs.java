package az.bildiris.web.notification;

import az.bildiris.notification.RegistryCounts;
import az.bildiris.notification.boundary.Notifications;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The two registries side by side, with what each holds in all. */
@Named
@RequestScoped
public class RegistryTabs {
    @Inject
    Notifications notifications;

    private RegistryCounts counts;

    public RegistryCounts getCounts() {
        if (counts == null) {
            counts = notifications.counts();
        }
        return counts;
    }
}
