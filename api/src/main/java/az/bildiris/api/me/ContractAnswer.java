package az.bildiris.api.me;

import az.bildiris.career.WorkContract;
import az.bildiris.register.ChainDocument;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A contract as JSON: its terms by path on the day, or on the nearest day on which it is in force, each with the number of
 * the document that made it so. {@code lastDay} is absent while no end is known.
 */
public record ContractAnswer(
        UUID id,
        String employerVoen,
        String employerName,
        LocalDate startsOn,
        LocalDate lastDay,
        State state,
        Map<String, Term> terms,
        List<Document> documents) {
    /** What the contract is on the day. */
    public enum State {
        IN_FORCE,
        TO_COME,
        LAPSED,
        INVALID
    }

    /** A term as the schema writes it. */
    public record Term(String value, String source) {}

    /** A document of the contract; {@code takesEffectOn} is the first day of what it says. */
    public record Document(UUID id, String number, String type, LocalDate takesEffectOn, boolean valid) {
        static Document of(ChainDocument document) {
            return new Document(
                    document.id(),
                    document.number().value(),
                    document.type().name(),
                    document.takesEffectOn(),
                    document.valid());
        }
    }

    static ContractAnswer of(WorkContract contract, LocalDate day) {
        Map<String, Term> terms = new LinkedHashMap<>();
        contract.terms(day).forEach((path, term) -> {
            if (path.startsWith("contract.")) {
                terms.put(path, new Term(term.value(), term.source().number().value()));
            }
        });
        return new ContractAnswer(
                contract.id(),
                contract.voen().value(),
                contract.employer(),
                contract.startsOn(),
                contract.lastDay().orElse(null),
                state(contract, day),
                terms,
                contract.chain().documents().stream().map(Document::of).toList());
    }

    private static State state(WorkContract contract, LocalDate day) {
        if (contract.isVoid()) {
            return State.INVALID;
        }
        if (contract.inForceOn(day)) {
            return State.IN_FORCE;
        }
        return contract.beginsAfter(day) ? State.TO_COME : State.LAPSED;
    }
}
