package az.bildiris.reason;

import java.util.List;
import java.util.Optional;

/**
 * What a member of staff has stated and may still look for.
 *
 * @param persons for each opened person, the one used last first
 * @param inspection the one that was begun last
 */
public record StaffReasons(List<StatedReason> persons, Optional<Inspection> inspection) {}
