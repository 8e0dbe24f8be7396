package az.bildiris.web.notification;

import az.bildiris.registry.WorkerNotifications;
import az.bildiris.registry.boundary.Registry;
import az.bildiris.web.reason.OpenedPersons;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.omnifaces.util.Faces;

/** The worker whose registries are shown; it is read once for each request. */
@RequestScoped
public class ShownWorker {
    @Inject
    Registry registry;

    @Inject
    OpenedPersons persons;

    private WorkerNotifications file;

    public WorkerNotifications file() {
        if (file == null) {
            file = registry.file(Faces.getViewId().replaceAll("^/|\\.xhtml$", ""));
        }
        return file;
    }

    /** Whether the worker is a person opened by staff. */
    public boolean isOpened() {
        return persons.isAny();
    }
}
