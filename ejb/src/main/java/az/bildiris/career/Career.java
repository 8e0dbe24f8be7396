package az.bildiris.career;

import az.bildiris.content.Fin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All contracts of a worker by start of work, as of a day: the answers follow from them. */
public record Career(Fin fin, String workerName, List<WorkContract> contracts, LocalDate today) {
    public List<WorkContract> inForce() {
        return contracts.stream().filter(contract -> contract.inForceOn(today)).toList();
    }

    /** Contracts under which work begins later. */
    public List<WorkContract> toCome() {
        return contracts.stream()
                .filter(contract -> contract.beginsAfter(today))
                .toList();
    }

    /** The contract that ended last, when none is in force. */
    public Optional<WorkContract> last() {
        return contracts.stream()
                .filter(contract -> !contract.isVoid() && contract.lapsedOn().isPresent())
                .reduce((one, other) ->
                        other.lapsedOn().orElseThrow().isBefore(one.lapsedOn().orElseThrow()) ? one : other);
    }

    public Seniority seniority(LocalDate day) {
        return Seniority.of(contracts, day);
    }

    public List<Flag> flags() {
        return Flags.of(this);
    }
}
