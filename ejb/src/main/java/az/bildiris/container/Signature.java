package az.bildiris.container;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who signed, when, with which certificate. {@code organisations} are the VÖENs, {@code persons} the FİNs that the
 * certificate carries (settings say where); {@code signedAt} is the time that the signer claims, {@code provenAt} the earliest at
 * which a time stamp, or else the check itself, shows that the signature existed. {@code revocationKnownAt} is the time of
 * the revocation data, {@code verdict} DSS's word for a signature that holds.
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
