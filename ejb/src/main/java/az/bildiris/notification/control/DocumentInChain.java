package az.bildiris.notification.control;

import az.bildiris.content.Fin;
import az.bildiris.notification.Original;
import az.bildiris.register.entity.Notification;
import az.bildiris.register.entity.StoredOriginal;
import java.util.List;
import java.util.Optional;

/** A notification with all documents of its contract, oldest first. */
public record DocumentInChain(Notification notification, List<Notification> chain) {
    public Fin workerFin() {
        return notification.getWorkerFin();
    }

    /** The signed original, if it was read with the notification and there is one. */
    public Optional<Original> original() {
        return notification
                .getOriginal()
                .flatMap(StoredOriginal::getContainer)
                .map(signed -> new Original(notification.getNumber(), notification.getRegisteredAt(), signed));
    }
}
