package az.bildiris.registration;

import az.bildiris.container.SignatureReport;
import az.bildiris.content.NotificationNumber;
import java.time.Instant;

/** DSS's report on the signature of a registered notification, judged as of its registration. */
public record SignatureEvidence(NotificationNumber number, Instant registeredAt, SignatureReport report) {}
