package az.bildiris.registration;

import az.bildiris.notification.Origin;
import az.bildiris.notification.StatusDecision;
import java.util.List;
import java.util.Optional;

/** What the ministry signed about the documents of an older system. */
public record Manifest(List<Person> persons, List<Document> documents, List<StatusDecision> decisions) {
    /** Somebody known without any notification. */
    public record Person(String fin, String surname, String name, String patronymic) {}

    /** One document: its file beside the manifest and what the older system had given it. */
    public record Document(String file, Earlier earlier, Optional<String> base, Origin origin) {
        /** Documents of one contract share this key and are taken over in order. */
        public String contractKey() {
            return base.orElse(earlier.number());
        }

        /** Whether the older system had the signed container. */
        public boolean original() {
            return file.endsWith(".edoc");
        }
    }
}
