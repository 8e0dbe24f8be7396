package az.bildiris.notification;

import az.bildiris.platform.DomainException;

/** The register knows nobody of this FİN. */
public class WorkerUnknown extends DomainException {
    public WorkerUnknown() {
        super("access.workerUnknown");
    }
}
