package az.bildiris.edoc;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = {
            "Delivers one container, a notification or a cancellation, and prints the answer.",
            "Sending the same file again is safe: the register recognises it."
        })
final class SendCommand implements Callable<Integer> {
    /** The only file of a container that cancels a notification. */
    static final String CANCELLATION = "cancellation.xml";

    private static final String EDOC = "application/vnd.etsi.asic-e+zip";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern TOKEN_URL = Pattern.compile("tokenUrl: *(\\S+)");

    @Option(names = "--url", required = true, description = "address of the service, for example http://localhost:8080")
    URI url;

    @Option(names = "--client", required = true, description = "name of this client at the portal")
    String client;

    @Option(
            names = "--secret",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "its secret; asked for when left empty")
    String secret;

    @Parameters(paramLabel = "n.edoc", description = "container to deliver")
    Path file;

    @Spec
    CommandSpec spec;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    @Override
    public Integer call() throws IOException, InterruptedException {
        var err = spec.commandLine().getErr();
        err.println("asking the portal for a token");
        String token = token();
        err.println("delivering " + file);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("/api/v1/" + door()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", EDOC)
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofFile(file)));
        return switch (answer.statusCode()) {
            case 200, 201 -> registered(answer);
            case 204 -> cancelled();
            case 500, 502, 503, 504 -> refused(answer, Edoc.NOT_REACHED);
            default -> refused(answer, Edoc.REFUSED);
        };
    }

    /**
     * The address for the container; the name of a file is enough to choose it, and the register checks the content.
     */
    private String door() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry(CANCELLATION) == null ? "notifications" : "cancellations";
        } catch (ZipException e) {
            return "notifications"; // the register reports what is wrong with it
        }
    }

    private int cancelled() {
        spec.commandLine().getOut().println("cancelled");
        return 0;
    }

    private int registered(HttpResponse<String> answer) {
        var out = spec.commandLine().getOut();
        JsonObject registration = json(answer);
        out.println((answer.statusCode() == 200 ? "registered before as " : "registered as ")
                + registration.getString("number") + " at " + registration.getString("registeredAt"));
        for (JsonValue warning : registration.getJsonArray("warnings")) {
            out.println("warning " + reason(warning.asJsonObject()));
        }
        return 0;
    }

    private int refused(HttpResponse<String> answer, int exitCode) {
        var err = spec.commandLine().getErr();
        JsonObject problem = json(answer);
        err.println(answer.statusCode() + " " + sentence(problem));
        for (JsonValue error : problem.getJsonArray("errors")) {
            err.println("  " + reason(error.asJsonObject()));
        }
        answer.headers().firstValue("Retry-After").ifPresent(s -> err.println("Send the same again in " + s + " s."));
        return exitCode;
    }

    private static String reason(JsonObject reason) {
        String field = reason.getString("field");
        return reason.getString("code") + (field.isEmpty() ? "" : " " + field) + ": " + sentence(reason);
    }

    private static String sentence(JsonObject said) {
        JsonObject sentence = said.getJsonObject("sentence");
        return sentence.getString(Failures.language().getLanguage(), sentence.getString("az"));
    }

    /** A token by the client-credentials grant, from the address in the service's description. */
    private String token() throws IOException, InterruptedException {
        String description =
                send(HttpRequest.newBuilder(address("/api/v1/openapi.yaml"))).body();
        Matcher found = TOKEN_URL.matcher(description);
        if (!found.find()) {
            throw new Failures.Unusable(url + " is not a Bildiriş: it describes no door for documents.");
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(found.group(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(
                        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret)))));
        if (answer.statusCode() != 200) {
            throw new Failures.Unusable("The portal gives " + client + " no token: check the name and the secret.");
        }
        return json(answer).getString("access_token");
    }

    private URI address(String path) {
        return URI.create(url.toString().replaceAll("/+$", "") + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        } catch (jakarta.json.JsonException e) {
            throw new Failures.Unusable("The answer (" + answer.statusCode() + ") is not one of a Bildiriş.");
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
