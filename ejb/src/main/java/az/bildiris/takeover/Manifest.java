package az.bildiris.takeover;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.registration.EarlierRegistration;
import java.util.Optional;

/** The manifest of an older system's documents, signed by the ministry. */
public final class Manifest {
    private Manifest() {}

    /** The number of rows of each kind. */
    public record Size(int persons, int documents, int decisions) {}

    /** A known person without notifications. */
    public record Person(Fin fin, String surname, String name, String patronymic) {}

    /** One document: its file beside the manifest and what the older system had given it. */
    public record Document(
            String file, EarlierRegistration earlier, Optional<NotificationNumber> base, NotificationOrigin origin) {
        /** Documents of one contract share this key and are taken over in order. */
        public NotificationNumber contractKey() {
            return base.orElse(earlier.number());
        }

        /** The lane, out of {@code lanes}, that takes the document over; it is always the same for one contract. */
        public int lane(int lanes) {
            return Math.floorMod(contractKey().value().hashCode(), lanes);
        }

        /** Whether the older system had the signed container. */
        public boolean original() {
            return file.endsWith(".edoc");
        }
    }
}
