package az.bildiris.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The API as another system calls it: a token of the portal, then plain HTTP. */
public final class Door {
    static final String BASE = "http://localhost:" + System.getProperty("it.http.port");
    static final String EDOC = "application/vnd.etsi.asic-e+zip";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String TOKEN =
            "http://localhost:" + System.getenv("BILDIRIS_PORTAL_PORT") + "/realms/%s/protocol/openid-connect/token";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Door() {}

    /** A new access token for a client's own account, as the client-credentials grant gives it; it lives five minutes. */
    static String token(String client) {
        String form = "grant_type=client_credentials&client_id=" + client + "&client_secret=demo";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(TOKEN.formatted("egov")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return json(answer).path("access_token").asText();
    }

    /** A token that a worker let a program have, as the demo's portal gives it for a password. */
    static String tokenOf(String worker) {
        String form = "grant_type=password&client_id=worker-app&username=" + worker + "&password=demo";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(TOKEN.formatted("egov")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return json(answer).path("access_token").asText();
    }

    static HttpResponse<String> getAs(String worker, String path) {
        return send(
                HttpRequest.newBuilder(URI.create(BASE + path)).header("Authorization", "Bearer " + tokenOf(worker)));
    }

    static HttpRequest.Builder request(String path, String client) {
        return HttpRequest.newBuilder(URI.create(BASE + path)).header("Authorization", "Bearer " + token(client));
    }

    public static HttpResponse<String> deliver(byte[] container) {
        return deliver(container, "gateway");
    }

    static HttpResponse<String> deliver(byte[] container, String client) {
        return send(request("/api/v1/notifications", client)
                .header("Content-Type", EDOC)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(container)));
    }

    static HttpResponse<String> get(String path, String client) {
        return send(request(path, client));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.statusCode() + " " + answer.body(), e);
        }
    }
}
