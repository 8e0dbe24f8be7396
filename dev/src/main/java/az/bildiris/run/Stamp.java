package az.bildiris.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Records the inputs of a generated folder, so that it is made anew only when they change. */
final class Stamp {
    private final Path file;
    private final MessageDigest digest;

    Stamp(Path file) {
        this.file = file;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Stamp with(Object value) {
        digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Stamp withFile(Path input) throws IOException {
        digest.update(Files.readAllBytes(input));
        return this;
    }

    /** The value to store after the work; a later start compares it. */
    Value value() {
        return new Value(file, HexFormat.of().formatHex(digest.digest()));
    }

    /** The value of a stamp to be stored. */
    record Value(Path file, String hash) {
        boolean matches() throws IOException {
            return Files.exists(file) && Files.readString(file).equals(hash);
        }

        void keep() throws IOException {
            Files.createDirectories(file.getParent());
            Files.writeString(file, hash);
        }
    }
}
