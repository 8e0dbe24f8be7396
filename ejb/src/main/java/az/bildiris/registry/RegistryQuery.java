package az.bildiris.registry;

import az.bildiris.register.ContractStatus;
import java.util.Optional;

/** What a worker asks of one of the two registries; all optional, combined with AND. */
public sealed interface RegistryQuery permits AgreementQuery, TerminationQuery {
    /** Part of a name under which an employer has filed, or the beginning of its SUN or VÖEN; at most 255 signs. */
    Optional<String> employer();

    Optional<ContractStatus> contractStatus();

    RegistrySort sort();

    boolean ascending();

    /** Throws {@link IllegalArgumentException} for text that no name or code can hold and no database compare. */
    static void requireText(Optional<String> asked) {
        asked.ifPresent(text -> {
            if (text.length() > 255 || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("too long, or with control characters");
            }
        });
    }
}
