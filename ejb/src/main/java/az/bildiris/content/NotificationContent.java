package az.bildiris.content;

import az.bildiris.platform.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signed content of a whole notification.xml. {@code baseNumber} is empty only for a conclusion. */
public record NotificationContent(
        NotificationType type,
        LocalDate date,
        Optional<NotificationNumber> baseNumber,
        Employer employer,
        Official official,
        Worker worker,
        Contract contract,
        Optional<Amendment> amendment,
        Optional<Termination> termination) {

    /**
     * The same content with an amendment's changes listed. If the amendment states the whole contract, they are its
     * differences from {@code before}, the contract's terms by path when the amendment takes effect.
     */
    public NotificationContent resolved(Map<String, String> fields, Map<String, String> before) {
        return amendment
                .filter(found -> found.conditions().isPresent())
                .map(found -> with(found, difference(fields, before)))
                .orElse(this);
    }

    private NotificationContent with(Amendment found, List<Change> changes) {
        var listed = new Amendment(
                found.agreedOn(),
                found.effectiveFrom(),
                found.effectiveTo(),
                found.kinds(),
                found.orderNumber(),
                found.orderDate(),
                changes,
                Optional.empty(),
                found.note());
        return new NotificationContent(
                type, date, baseNumber, employer, official, worker, contract, Optional.of(listed), termination);
    }

    /** The differences, in the order of the schema. */
    private static List<Change> difference(Map<String, String> fields, Map<String, String> before) {
        return FieldCatalog.paths().stream()
                .filter(path -> path.startsWith("contract."))
                .map(path -> new Change(
                        path,
                        Optional.ofNullable(before.get(path)),
                        Optional.ofNullable(fields.get("amendment.conditions" + path.substring("contract".length())))))
                .filter(change -> !same(change.oldValue(), change.newValue()))
                .toList();
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.equals(other) || (one.isPresent() && other.isPresent() && Folding.sameValue(one.get(), other.get()));
    }

    /** The day from which the document changes terms: an amendment's day of effect, else the document's date. */
    public LocalDate effect() {
        return amendment.map(Amendment::effectiveFrom).orElse(date);
    }
}
