package az.bildiris.web.notification;

import az.bildiris.registry.RegistryCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The two registries side by side, with what each holds in all. */
@Named
@RequestScoped
public class RegistryTabs {
    @Inject
    ShownWorker worker;

    public RegistryCounts getCounts() {
        return worker.file().counts();
    }
}
