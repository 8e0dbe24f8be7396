package az.bildiris.container;

import az.bildiris.refusal.Finding;
import java.util.Optional;

/** What a container is worth at some time: opened where it holds, else the first reason why not. */
public record Judgement(Standing standing, Optional<OpenedContainer> opened, Optional<Finding> reason) {
    /** How a signature stands at some time. */
    public enum Standing {
        VALID,
        /** The certificate's time is over, and nothing but the register proves that it was signed before. */
        EXPIRED,
        REVOKED,
        /** Not to be told now: our data on revocation are too old, or the server is busy. */
        UNKNOWN,
        INVALID
    }
}
