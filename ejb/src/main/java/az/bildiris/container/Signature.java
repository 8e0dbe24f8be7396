package az.bildiris.container;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who signed, when, and with which certificate. {@code organisations} are the VÖENs and {@code persons} the FİNs in the
 * certificate (settings give the attributes' prefixes). {@code signedAt} is the time claimed by the signer. {@code
 * provenAt} is the earliest time at which a time stamp, or else the check itself, proves that the signature existed.
 * {@code revocationKnownAt} is the time of the revocation data, {@code verdict} DSS's result for a valid signature.
 */
public record Signature(
        String signerName,
        Set<String> organisations,
        Set<String> persons,
        Instant signedAt,
        String certificateSerial,
        String certificateIssuer,
        SignatureMeans means,
        String level,
        Instant provenAt,
        Instant certificateValidFrom,
        Instant certificateValidUntil,
        Optional<Instant> revocationKnownAt,
        String verdict) {}
