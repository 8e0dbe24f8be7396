package az.bildiris.takeover;

import az.bildiris.register.NotificationOrigin;
import az.bildiris.registration.Earlier;
import java.util.Optional;

/** What the ministry signed about the documents of an older system. */
public final class Manifest {
    private Manifest() {}

    /** How many rows of each kind there are. */
    public record Size(int persons, int documents, int decisions) {}

    /** Somebody known without any notification. */
    public record Person(String fin, String surname, String name, String patronymic) {}

    /** One document: its file beside the manifest and what the older system had given it. */
    public record Document(String file, Earlier earlier, Optional<String> base, NotificationOrigin origin) {
        /** Documents of one contract share this key and are taken over in order. */
        public String contractKey() {
            return base.orElse(earlier.number());
        }

        /** Which of so many lanes takes it over: always the same for one contract. */
        public int lane(int lanes) {
            return Math.floorMod(contractKey().hashCode(), lanes);
        }

        /** Whether the older system had the signed container. */
        public boolean original() {
            return file.endsWith(".edoc");
        }
    }
}
