package az.bildiris.reason;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a member of staff has stated and may still look for.
 *
 * @param persons for each opened person, the one used last first
 * @param inspection the one that was begun last
 */
public record StaffReasons(List<StatedReason> persons, Optional<Inspection> inspection) {
    /** The same, with this person as the one used last. */
    public StaffReasons using(UUID reason) {
        return new StaffReasons(
                Stream.concat(
                                persons.stream().filter(stated -> stated.id().equals(reason)),
                                persons.stream().filter(stated -> !stated.id().equals(reason)))
                        .toList(),
                inspection);
    }
}
