package az.bildiris.registry;

import az.bildiris.register.ContractStatus;
import java.util.Optional;

/** Search of a worker in one of the two registries; all filters are optional and combined with AND. */
public sealed interface RegistryQuery permits AgreementQuery, TerminationQuery {
    /**
     * Part of a name under which an employer has filed, or the beginning of its SUN or VÖEN; at most 255 characters.
     */
    Optional<String> employer();

    Optional<ContractStatus> contractStatus();

    /** Whether a row of any employer fits the filters. */
    boolean matches(RegistryRow row);

    RegistrySort sort();

    boolean ascending();

    /**
     * Throws {@link IllegalArgumentException} for text that a name or code cannot contain and the database cannot
     * compare.
     */
    static void requireText(Optional<String> asked) {
        asked.ifPresent(text -> {
            if (text.length() > 255 || text.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("too long, or with control characters");
            }
        });
    }
}
