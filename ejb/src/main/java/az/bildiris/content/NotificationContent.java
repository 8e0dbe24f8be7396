package az.bildiris.content;

import java.time.LocalDate;
import java.util.Optional;

/** What an employer signed: notification.xml read whole. {@code baseNumber} is empty for a conclusion only. */
public record NotificationContent(
        NotificationType type,
        LocalDate date,
        Optional<String> baseNumber,
        Employer employer,
        Official official,
        Worker worker,
        Contract contract,
        Optional<Amendment> amendment,
        Optional<Termination> termination) {

    /** The day from which it changes terms: an amendment's own, else the document's. */
    public LocalDate effect() {
        return amendment.map(Amendment::effectiveFrom).orElse(date);
    }
}
