package az.bildiris.portal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A login without browser and without the application: shows what the portal itself says about a person. */
public final class PortalLogin {
    private static final String CALLBACK = "http://localhost:" + System.getenv("BILDIRIS_HTTP_PORT") + "/callback";
    private static final String PROTOCOL =
            "http://localhost:" + System.getenv("BILDIRIS_PORTAL_PORT") + "/realms/egov/protocol/openid-connect/";

    /** What proves that whoever asks for the token began the login (RFC 7636). */
    private static final String VERIFIER = "a-test-that-asks-the-portal-itself-for-a-token";

    private PortalLogin() {}

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The portal's login page as the application would call it. */
    public static String address(String scope) {
        return PROTOCOL + "auth?"
                + form(Map.of(
                        "client_id", "bildiris-web",
                        "response_type", "code",
                        "state", "test",
                        "scope", scope,
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256",
                        "redirect_uri", CALLBACK));
    }

    static JsonObject identityOf(String user, String scope) throws IOException, InterruptedException {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(address(scope))));
        String action = first("action=\"([^\"]+)\"", page.body()).replace("&amp;", "&");
        Map<String, String> credentials = Map.of("username", user, "password", "demo");
        HttpResponse<String> signedIn = send(post(action, credentials).header("Cookie", cookies(page)));
        String code = first(
                "[?&]code=([^&]+)", signedIn.headers().firstValue("Location").orElseThrow());
        return claims(send(post(PROTOCOL + "token", tokenRequest(code))).body());
    }

    private static Map<String, String> tokenRequest(String code) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "bildiris-web",
                "client_secret",
                "demo",
                "code",
                code,
                "code_verifier",
                VERIFIER,
                "redirect_uri",
                CALLBACK);
    }

    private static JsonObject claims(String answer) {
        String token =
                JsonParser.parseString(answer).getAsJsonObject().get("id_token").getAsString();
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
        return JsonParser.parseString(new String(claims, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    static HttpRequest.Builder post(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    /** By hand: unlike a browser, Java's cookie store keeps "secure" cookies back from localhost. */
    private static String cookies(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .map(cookie -> first("^([^;]+)", cookie))
                .collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in: " + text);
        }
        return matcher.group(1);
    }
}
