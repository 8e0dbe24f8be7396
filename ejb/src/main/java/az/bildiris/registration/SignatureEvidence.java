package az.bildiris.registration;

import az.bildiris.container.SignatureReport;
import java.time.Instant;

/** DSS's report on the signature of a registered notification, judged as of its registration. */
public record SignatureEvidence(String number, Instant registeredAt, SignatureReport report) {}
