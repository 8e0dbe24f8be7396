package az.bildiris.career;

import az.bildiris.register.ChainDocument;
import java.util.List;

/**
 * Something worth a look: the document that it concerns, its contract, and the values of its sentence (days, amounts in
 * AZN, texts).
 */
public record Flag(FlagCode code, WorkContract contract, ChainDocument document, List<Object> values) {
    static Flag of(FlagCode code, WorkContract contract, ChainDocument document, Object... values) {
        return new Flag(code, contract, document, List.of(values));
    }
}
