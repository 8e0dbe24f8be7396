package az.bildiris.reason;

import az.bildiris.audit.AuditAction;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An access in an emergency, or to a colleague's data ({@code aboutStaff}), with the supervisor's review if there is
 * one.
 */
public record Emergency(
        StatedReason stated,
        String staff,
        String staffName,
        String institution,
        String place,
        boolean aboutStaff,
        Map<AuditAction, Long> looks,
        Optional<Review> review) {

    /** A review; the access was {@code approved} or questioned. */
    public record Review(boolean approved, String note, Instant reviewedAt) {}
}
