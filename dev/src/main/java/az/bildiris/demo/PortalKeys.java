package az.bildiris.demo;

import az.bildiris.content.Fin;
import az.bildiris.edoc.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes the keys that the portal needs for sign-in by certificate: its own, its trusted authorities, and the people's
 * cards.
 */
final class PortalKeys {
    private static final Map<String, String> PEOPLE = Map.of(
            "4QK7B2M", "Məmmədova Aytən Elçin qızı",
            "7TR2X9A", "Əliyev Rəşad Kamil oğlu",
            "5ZN8C4D", "Həsənova Günel Vaqif qızı",
            "9HV3L6K", "Quliyev Tural Nazim oğlu");
    private static final String LOST = "7TR2X9A";

    private final DemoAuthority authority;
    private final Path demo;

    PortalKeys(DemoAuthority authority, Path demo) {
        this.authority = authority;
        this.demo = demo;
    }

    /** Adds missing keys; keys that people have imported stay valid. */
    void complete() {
        try {
            Files.createDirectories(demo.resolve("portal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path trust = demo.resolve("portal/trust.p12");
        if (!Files.exists(trust)) {
            KeyFile.writeTrust(authority.certificates(), trust);
        }
        keep(demo.resolve("portal/server.p12"), authority::server);
        PEOPLE.forEach((fin, name) -> keep(card(fin), () -> authority.card(name, new Fin(fin))));
        keep(lostCard(), () -> authority.card(PEOPLE.get(LOST), new Fin(LOST)));
    }

    /** A card that was reported as lost. */
    SigningKey lost() {
        return KeyFile.read(lostCard());
    }

    private Path lostCard() {
        return card(LOST + "-revoked");
    }

    private Path card(String name) {
        return demo.resolve("keys").resolve(name + ".p12");
    }

    private static void keep(Path file, Supplier<SigningKey> key) {
        if (!Files.exists(file)) {
            KeyFile.write(key.get(), file);
        }
    }
}
