package az.bildiris.portal;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** People whom the demo does not have, made in the portal of the tests by its administrator; their password is "demo". */
public final class PortalPeople {
    private static final String PORTAL = "http://localhost:" + System.getenv("BILDIRIS_PORTAL_PORT");
    private static final String REALM = PORTAL + "/admin/realms/egov";
    private static final String USERS = REALM + "/users";
    private static final String CLIENTS = REALM + "/clients";

    private PortalPeople() {}

    /** Made anew if there already, with these roles and no others. */
    public static void make(String user, String fin, List<String> roles) throws IOException, InterruptedException {
        String token = administrator();
        String known = send(to(USERS + "?exact=true&username=" + user, token).GET());
        for (var found : JsonParser.parseString(known).getAsJsonArray()) {
            send(to(USERS + "/" + found.getAsJsonObject().get("id").getAsString(), token)
                    .DELETE());
        }
        send(to(USERS, token).POST(BodyPublishers.ofString(person(user, fin, roles))));
    }

    /** Gives a role while the person may be signed in. */
    public static void join(String user, String role) throws IOException, InterruptedException {
        String token = administrator();
        send(to(USERS + "/" + idOf(user, token) + "/groups/" + group(role, token), token)
                .PUT(BodyPublishers.noBody()));
    }

    /** Takes a role away while the person may be signed in. */
    public static void leave(String user, String role) throws IOException, InterruptedException {
        String token = administrator();
        send(to(USERS + "/" + idOf(user, token) + "/groups/" + group(role, token), token)
                .DELETE());
    }

    /** Ends all of the person's sessions at the portal. */
    public static void signOut(String user) throws IOException, InterruptedException {
        String token = administrator();
        send(to(USERS + "/" + idOf(user, token) + "/logout", token).POST(BodyPublishers.noBody()));
    }

    /** The portal's own name of the person's one session there. */
    public static String sessionOf(String user) throws IOException, InterruptedException {
        String token = administrator();
        return first(USERS + "/" + idOf(user, token) + "/sessions", token);
    }

    /** For how many seconds the portal's tokens for the pages hold; empty = as long as those of others. */
    public static void tokenLife(String seconds) throws IOException, InterruptedException {
        change(client -> client.getAsJsonObject("attributes").addProperty("access.token.lifespan", seconds));
    }

    /** The pages' address, as the portal knows it, is this one from now on. */
    public static void pagesAt(String base) throws IOException, InterruptedException {
        change(client -> {
            var callbacks = new JsonArray();
            callbacks.add(base + "/callback");
            client.add("redirectUris", callbacks);
            client.getAsJsonObject("attributes").addProperty("post.logout.redirect.uris", base + "/");
        });
    }

    private static void change(Consumer<JsonObject> how) throws IOException, InterruptedException {
        String token = administrator();
        JsonObject client = JsonParser.parseString(
                        send(to(CLIENTS + "?clientId=bildiris-web", token).GET()))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        how.accept(client);
        send(to(CLIENTS + "/" + client.get("id").getAsString(), token).PUT(BodyPublishers.ofString(client.toString())));
    }

    private static String idOf(String user, String token) throws IOException, InterruptedException {
        return first(USERS + "?exact=true&username=" + user, token);
    }

    private static String group(String role, String token) throws IOException, InterruptedException {
        return first(REALM + "/groups?exact=true&search=" + role, token);
    }

    private static String first(String address, String token) throws IOException, InterruptedException {
        return JsonParser.parseString(send(to(address, token).GET()))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
    }

    private static String person(String user, String fin, List<String> roles) {
        return new Gson()
                .toJson(Map.of(
                        "username",
                        user,
                        "enabled",
                        true,
                        "email",
                        user + "@example.az",
                        "firstName",
                        "Sınaq",
                        "lastName",
                        "Sınaqov",
                        "attributes",
                        Map.of("fin", List.of(fin)),
                        "groups",
                        roles,
                        "credentials",
                        List.of(Map.of("type", "password", "value", "demo"))));
    }

    private static String administrator() throws IOException, InterruptedException {
        String answer = send(PortalLogin.post(
                PORTAL + "/realms/master/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", "demo")));
        return JsonParser.parseString(answer)
                .getAsJsonObject()
                .get("access_token")
                .getAsString();
    }

    private static HttpRequest.Builder to(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("the portal said " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
