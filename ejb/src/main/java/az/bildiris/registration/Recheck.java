package az.bildiris.registration;

import az.bildiris.container.Judgement.Standing;
import java.time.Instant;

/**
 * A registered container checked again: how its signature stood at the registration, how it stands now, and whether what
 * the register holds is still what was signed.
 */
public record Recheck(Standing then, Standing now, boolean asSigned, Instant at) {
    /** Whether the document proves what it says: later expiry or revocation of a certificate takes nothing from it. */
    public boolean holds() {
        return then == Standing.VALID && asSigned;
    }
}
