package az.bildiris.reason.control;

import az.bildiris.reason.entity.AccessReason;
import az.bildiris.reason.entity.AccessReview;

/** A reason with its review, as one statement reads them; {@code review} may be null. */
public record ReviewedReason(AccessReason reason, AccessReview review) {}
