package az.bildiris.container;

import java.time.Instant;
import java.util.Optional;

/**
 * Who signed, when, with which certificate. {@code organisation} is the VÖEN, {@code person} the FİN that the certificate
 * carries (settings say where); {@code signedAt} is the time that the signer claims, {@code provenAt} the earliest at
 * which a time stamp, or else the check itself, shows that the signature existed. {@code revocationKnownAt} is the time of
 * the revocation data, {@code verdict} DSS's word for a signature that holds.
 */
public record Signature(
        String signerName,
        Optional<String> organisation,
        Optional<String> person,
        Instant signedAt,
        String certificateSerial,
        String certificateIssuer,
        SignatureMeans means,
        String level,
        Instant provenAt,
        Instant certificateValidUntil,
        Optional<Instant> revocationKnownAt,
        String verdict) {}
