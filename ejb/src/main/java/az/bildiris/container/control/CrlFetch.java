package az.bildiris.container.control;

import az.bildiris.platform.Sha256;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;

/**
 * Copies a published CRL into the CRL folder, which is the offline cache; an answer that is no CRL changes nothing
 * there.
 */
public final class CrlFetch {
    private static final int PATIENCE_MS = 20_000;

    private final CommonsDataLoader loader = new CommonsDataLoader();

    public CrlFetch() {
        loader.setTimeoutConnection(PATIENCE_MS);
        loader.setTimeoutSocket(PATIENCE_MS);
        loader.setTimeoutResponse(PATIENCE_MS);
    }

    /** Throws {@link IOException} when the address does not give a CRL. */
    public void fetch(URI url, Path folder) throws IOException {
        byte[] crl = crl(url);
        String name = Sha256.of(url.toString().getBytes(StandardCharsets.UTF_8));
        Path whole = Files.write(Files.createTempFile(folder.toAbsolutePath().getParent(), "crl", ".part"), crl);
        Files.move(
                whole,
                folder.resolve("fetched-" + name.substring(0, 16) + ".crl"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private byte[] crl(URI url) throws IOException {
        try {
            byte[] crl = loader.get(url.toString());
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(crl));
            return crl;
        } catch (DSSException | GeneralSecurityException e) {
            throw new IOException("not a CRL", e);
        }
    }
}
