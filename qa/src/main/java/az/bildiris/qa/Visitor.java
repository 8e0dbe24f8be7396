package az.bildiris.qa;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in person with a browser's cookies but without a browser, whose cost would affect the measurement. */
final class Visitor {
    static final String VIEW_STATE = "name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"";
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([^']+)'");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final String base;
    private HttpResponse<String> last;

    Visitor(String base) {
        this.base = base;
    }

    Visitor signIn(String user) throws IOException, InterruptedException {
        String portal = follow(base + "/services").body();
        String action = first("action=\"([^\"]+)\"", portal).replace("&amp;", "&");
        send(post(URI.create(action), Map.of("username", user, "password", "demo", "credentialId", "")));
        while (last.statusCode() / 100 == 3) {
            send(HttpRequest.newBuilder(last.uri()
                            .resolve(last.headers().firstValue("Location").orElseThrow()))
                    .GET());
        }
        if (last.statusCode() != 200 || !last.uri().toString().startsWith(base)) {
            throw new IllegalStateException(user + ": " + last.statusCode() + " " + last.uri());
        }
        return this;
    }

    /** Begins a new session of the register; the portal's session needs no password. */
    Visitor signInAgain() throws IOException, InterruptedException {
        cookies.remove(URI.create(base).getAuthority());
        if (follow(base + "/services").statusCode() != 200) {
            throw new IllegalStateException("signed in again: " + last.statusCode() + " " + last.uri());
        }
        return this;
    }

    /** The value of the register's cookie with that name. */
    String cookie(String name) {
        return cookies.get(URI.create(base).getAuthority()).get(name);
    }

    /** The page at an address, after all redirects. */
    HttpResponse<String> follow(String address) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : base + address))
                .GET());
        while (last.statusCode() / 100 == 3) {
            send(HttpRequest.newBuilder(last.uri()
                            .resolve(last.headers().firstValue("Location").orElseThrow()))
                    .GET());
        }
        return last;
    }

    /** Submits a form of the last page; throws if the answer is not a page. */
    HttpResponse<String> submit(String form, Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> all = faces(form, fields);
        send(post(last.uri(), all));
        return last.statusCode() / 100 == 3
                ? follow(last.uri()
                        .resolve(last.headers().firstValue("Location").orElseThrow())
                        .toString())
                : last;
    }

    private Map<String, String> faces(String form, Map<String, String> fields) {
        var all = new LinkedHashMap<String, String>();
        all.put(form, form);
        all.putAll(fields);
        all.put("jakarta.faces.ViewState", first(VIEW_STATE, last.body()).replace("&amp;", "&"));
        Matcher nonce = NONCE.matcher(
                last.headers().firstValue("Content-Security-Policy").orElse(""));
        if (nonce.find()) {
            all.put("primefaces.nonce", nonce.group(1));
        }
        return all;
    }

    /** An AJAX request of the last page, which can be sent repeatedly. */
    HttpRequest ajax(String form, String source, String execute, String render, Map<String, String> fields) {
        Map<String, String> all = faces(form, fields);
        all.put("jakarta.faces.partial.ajax", "true");
        all.put("jakarta.faces.source", source);
        all.put("jakarta.faces.partial.execute", execute);
        all.put("jakarta.faces.partial.render", render);
        all.put(source, source);
        return with(post(last.uri(), all).header("Faces-Request", "partial/ajax"), last.uri())
                .build();
    }

    HttpRequest get(String address) {
        URI uri = URI.create(base + address);
        return with(HttpRequest.newBuilder(uri).GET(), uri).build();
    }

    /** Nanoseconds until the whole answer arrived; its status must be 200. */
    long time(HttpRequest request) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        long taken = System.nanoTime() - begun;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + ": " + answer.statusCode());
        }
        return taken;
    }

    HttpResponse<byte[]> raw(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder post(URI uri, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                .POST(BodyPublishers.ofString(body));
    }

    private void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        URI uri = request.build().uri();
        last = http.send(with(request, uri).build(), BodyHandlers.ofString());
        Map<String, String> ofHost = cookies.computeIfAbsent(uri.getAuthority(), host -> new HashMap<>());
        for (String cookie : last.headers().allValues("Set-Cookie")) {
            String pair = cookie.split(";", 2)[0];
            ofHost.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
    }

    private HttpRequest.Builder with(HttpRequest.Builder request, URI uri) {
        String ofHost = cookies.getOrDefault(uri.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return ofHost.isEmpty() ? request : request.setHeader("Cookie", ofHost);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String first(String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("nothing like " + pattern + " in " + text);
        }
        return found.group(1);
    }
}
