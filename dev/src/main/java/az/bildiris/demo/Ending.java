package az.bildiris.demo;

import java.util.Optional;

/** The reason for a contract's end: code of the reference list, with the breach of art. 72 if the reason needs one. */
record Ending(String reason, Optional<String> grossBreach, String basis, Optional<String> note) {
    static Ending of(String reason, String basis) {
        return new Ending(reason, Optional.empty(), basis, Optional.empty());
    }
}
