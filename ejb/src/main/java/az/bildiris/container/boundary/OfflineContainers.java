package az.bildiris.container.boundary;

import az.bildiris.container.OpenedContainer;
import az.bildiris.container.control.ContainerOpening;
import az.bildiris.refusal.Refused;
import java.time.Instant;

/** {@link Containers} for programs outside the server; anchors and CRLs come from the same settings. */
public final class OfflineContainers {
    private final ContainerOpening opening = ContainerOpening.outsideTheServer();

    /** Opens a container whose signature is valid at {@code at}; throws {@link Refused}. */
    public OpenedContainer open(byte[] container, Instant at) {
        return opening.notification(container, at);
    }
}
