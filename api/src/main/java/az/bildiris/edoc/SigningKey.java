package az.bildiris.edoc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A private key with its certificate and, after it, the issuers' certificates. */
public record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** The first key of a PKCS#12 file. */
    static SigningKey read(Path file, char[] password) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            for (String alias : Collections.list(store.aliases())) {
                Certificate[] chain = store.getCertificateChain(alias);
                if (store.isKeyEntry(alias) && chain != null) {
                    return new SigningKey(
                            (PrivateKey) store.getKey(alias, password),
                            Arrays.stream(chain)
                                    .map(X509Certificate.class::cast)
                                    .toList());
                }
            }
        } catch (GeneralSecurityException e) {
            throw new Failures.Unusable(file + " is no PKCS#12 file with a key: " + e.getMessage());
        } catch (IOException e) {
            if (e.getCause() instanceof GeneralSecurityException) {
                throw new Failures.Unusable("The password does not open " + file + ".");
            }
            throw e;
        }
        throw new Failures.Unusable(file + " holds no key with its certificate.");
    }
}
