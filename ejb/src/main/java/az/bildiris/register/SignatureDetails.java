package az.bildiris.register;

import java.time.Instant;
import java.util.Optional;

/** Block 7: who signed, with what, and the stored file; {@code size} in bytes. */
public record SignatureDetails(
        String signerName,
        Instant signedAt,
        String certificateSerial,
        String certificateIssuer,
        String means,
        String level,
        int size,
        String sha256,
        Optional<CheckDetails> check) {

    /**
     * The check at registration, kept: DSS's verdict, the time at which the signature is proven to have existed, the end
     * of the certificate, and as of when its revocation was known.
     */
    public record CheckDetails(
            String verdict, Instant provenAt, Instant certificateValidUntil, Optional<Instant> revocationKnownAt) {}
}
