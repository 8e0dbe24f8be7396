package az.bildiris.reason;

import az.bildiris.content.Fin;
import az.bildiris.platform.DomainException;
import java.util.List;
import java.util.Optional;

/**
 * The persons whom the caller may see now.
 *
 * @param subjects at least one; opened persons, the one used last first, then the caller's own data
 * @param byReason whether the caller is staff, whose persons are opened by a reason
 */
public record VisiblePersons(List<Subject> subjects, boolean byReason) {
    /** The person whose registries are shown. */
    public Subject first() {
        return subjects.get(0);
    }

    public List<Fin> fins() {
        return subjects.stream().map(Subject::fin).toList();
    }

    public Optional<Subject> of(Fin fin) {
        return subjects.stream().filter(subject -> subject.fin().equals(fin)).findFirst();
    }

    /** The failure for data about none of these persons: for staff it is the same, whether the data exist or not. */
    public DomainException unknown(DomainException toWorkers) {
        return byReason ? new ReasonMissing() : toWorkers;
    }
}
