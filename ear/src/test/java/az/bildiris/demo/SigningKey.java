package az.bildiris.demo;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** A private key with its certificate first and its issuers after it. */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    X509Certificate certificate() {
        return chain.get(0);
    }
}
