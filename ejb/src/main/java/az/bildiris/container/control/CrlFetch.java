package az.bildiris.container.control;

import az.bildiris.platform.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.time.Duration;

/** Copies a published CRL into the folder of CRLs, which is the offline cache; what is no CRL changes nothing there. */
public final class CrlFetch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 50_000_000;

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** Throws {@link IOException} when the address does not give a CRL. */
    public void fetch(URI url, Path folder) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(HttpRequest.newBuilder(url).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            byte[] crl = body.readNBytes(LARGEST + 1);
            if (answer.statusCode() != 200 || crl.length > LARGEST) {
                throw new IOException("status " + answer.statusCode() + ", " + crl.length + " bytes");
            }
            requireCrl(crl);
            String name = Sha256.of(url.toString().getBytes(StandardCharsets.UTF_8));
            Path whole =
                    Files.write(Files.createTempFile(folder.toAbsolutePath().getParent(), "crl", ".part"), crl);
            Files.move(
                    whole,
                    folder.resolve("fetched-" + name.substring(0, 16) + ".crl"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void requireCrl(byte[] bytes) throws IOException {
        try {
            CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
        } catch (GeneralSecurityException e) {
            throw new IOException("not a CRL", e);
        }
    }
}
