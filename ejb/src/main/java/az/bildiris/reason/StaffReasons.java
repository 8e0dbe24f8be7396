package az.bildiris.reason;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The valid reasons of a member of staff.
 *
 * @param persons one reason for each opened person, the one used last first
 * @param inspection the inspection begun last
 */
public record StaffReasons(List<StatedReason> persons, Optional<Inspection> inspection) {
    /** The same reasons, with this person as the one used last. */
    public StaffReasons using(UUID reason) {
        return new StaffReasons(
                Stream.concat(
                                persons.stream().filter(stated -> stated.id().equals(reason)),
                                persons.stream().filter(stated -> !stated.id().equals(reason)))
                        .toList(),
                inspection);
    }
}
