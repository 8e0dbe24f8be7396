package az.bildiris.demo;

import java.util.Optional;

/** Why a contract ends: code of the reference list, with the breach of art. 72 where the reason asks for one. */
record Ending(String reason, Optional<String> grossBreach, String basis, Optional<String> note) {
    static Ending of(String reason, String basis) {
        return new Ending(reason, Optional.empty(), basis, Optional.empty());
    }
}
