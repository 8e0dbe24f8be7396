package az.bildiris.reason;

import java.time.Instant;
import java.util.Optional;

/** A person opened in an emergency, or a colleague ({@code aboutStaff}), and what a supervisor thinks of it when somebody has looked at it. */
public record Emergency(
        StatedReason stated,
        String staff,
        String staffName,
        String institution,
        String place,
        boolean aboutStaff,
        Optional<Review> review) {

    /** {@code approved} or questioned. */
    public record Review(boolean approved, String note, Instant reviewedAt) {}
}
