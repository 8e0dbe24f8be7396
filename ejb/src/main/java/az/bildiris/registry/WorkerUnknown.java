package az.bildiris.registry;

import az.bildiris.platform.DomainException;

/** The register has no person with this FİN. */
public class WorkerUnknown extends DomainException {
    public WorkerUnknown() {
        super(Kind.FORBIDDEN, "access.workerUnknown");
    }
}
