package az.bildiris.web.notification;

import az.bildiris.registry.RegistryCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The two registries as tabs, each with its total number. */
@Named
@RequestScoped
public class RegistryTabs {
    @Inject
    ShownWorker worker;

    public RegistryCounts getCounts() {
        return worker.file().counts();
    }
}
