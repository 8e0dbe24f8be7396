package az.bildiris.container;

import java.time.Instant;
import java.util.Optional;

/**
 * Who signed, when, with which certificate. {@code organisation} is the VÖEN, {@code person} the FİN that the certificate
 * carries (settings say where); {@code signedAt} is the time that the signer claims.
 */
public record Signature(
        String signerName,
        Optional<String> organisation,
        Optional<String> person,
        Instant signedAt,
        String certificateSerial,
        String certificateIssuer,
        SignatureMeans means,
        String level) {}
