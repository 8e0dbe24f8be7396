package az.bildiris.registry;

import az.bildiris.platform.DomainException;

/** The register knows nobody of this FİN. */
public class WorkerUnknown extends DomainException {
    public WorkerUnknown() {
        super("access.workerUnknown");
    }
}
