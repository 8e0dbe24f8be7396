package az.bildiris.demo;

import az.bildiris.edoc.SigningKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;

/** Writes keys as PKCS#12 files with the demo's password. */
final class KeyFile {
    private static final char[] PASSWORD = "demo".toCharArray();
    private static final String ALIAS = "demo";

    static {
        // The password is public, so it needs no slow derivation.
        for (String count : List.of("keyPbe", "certPbe", "mac")) {
            Security.setProperty("keystore.pkcs12." + count + "IterationCount", "100");
        }
    }

    private KeyFile() {}

    static void write(SigningKey key, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            store.setKeyEntry(ALIAS, key.key(), PASSWORD, key.chain().toArray(X509Certificate[]::new));
            store.store(out, PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes a store of trusted certificates. */
    static void writeTrust(List<X509Certificate> trusted, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, PASSWORD);
            for (X509Certificate certificate : trusted) {
                store.setCertificateEntry(certificate.getSubjectX500Principal().getName(), certificate);
            }
            store.store(out, PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD);
            return new SigningKey(
                    (PrivateKey) store.getKey(ALIAS, PASSWORD),
                    Arrays.stream(store.getCertificateChain(ALIAS))
                            .map(X509Certificate.class::cast)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
