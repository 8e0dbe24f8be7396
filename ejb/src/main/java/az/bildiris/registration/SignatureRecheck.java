package az.bildiris.registration;

import az.bildiris.container.Judgement.Standing;
import java.time.Instant;

/**
 * The result of checking a registered container again: the validity of its signature at the registration and now, and
 * whether the register still holds what was signed.
 */
public record SignatureRecheck(Standing then, Standing now, boolean asSigned, Instant at) {
    /** Whether the document is still proof; later expiry or revocation of a certificate does not matter. */
    public boolean holds() {
        return then == Standing.VALID && asSigned;
    }
}
