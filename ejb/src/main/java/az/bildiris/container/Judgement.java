package az.bildiris.container;

import az.bildiris.refusal.Finding;
import java.util.Optional;

/** The validity of a container at some time: its opened content if it is valid, else the first reason why not. */
public record Judgement(Standing standing, Optional<OpenedContainer> opened, Optional<Finding> reason) {
    /** The validity of a signature at some time. */
    public enum Standing {
        VALID,
        /** The certificate has expired, and only the register proves that the signature was made before. */
        EXPIRED,
        REVOKED,
        /** The validity is unknown now, because our revocation data are too old or the server is busy. */
        UNKNOWN,
        INVALID
    }
}
