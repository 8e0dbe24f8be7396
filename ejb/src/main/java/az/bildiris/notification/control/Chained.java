package az.bildiris.notification.control;

import az.bildiris.notification.entity.Notification;
import java.util.List;

/** A notification with all documents of its contract, oldest first. */
public record Chained(Notification notification, List<Notification> chain) {
    public String workerFin() {
        return notification.getWorkerFin();
    }
}
