package az.bildiris.container.control;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** A request to an OCSP responder over the JDK's HTTP (RFC 6960, appendix A); DSS asks for nothing else. */
final class OcspPost implements DataLoader {
    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST = 100_000;

    private transient HttpClient http;

    @Override
    public byte[] post(String url, byte[] request) {
        try {
            HttpResponse<InputStream> answer = client().send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .timeout(PATIENCE)
                                    .header("Content-Type", "application/ocsp-request")
                                    .POST(BodyPublishers.ofByteArray(request))
                                    .build(),
                            BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new DSSException("OCSP responder: status " + answer.statusCode());
                }
                return body.readNBytes(LARGEST);
            }
        } catch (IOException e) {
            throw new DSSException("OCSP responder: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DSSException("OCSP responder: interrupted", e);
        }
    }

    private synchronized HttpClient client() {
        if (http == null) {
            http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        }
        return http;
    }

    @Override
    public byte[] get(String url) {
        throw new UnsupportedOperationException("OCSP is asked by POST");
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        throw new UnsupportedOperationException("OCSP is asked by POST");
    }

    @Override
    public void setContentType(String type) {
        // The only one there is, set above.
    }
}
