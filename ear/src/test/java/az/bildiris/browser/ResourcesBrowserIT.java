package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a page loads beside itself: packed, kept for a year, and under another address when it changes. */
class ResourcesBrowserIT extends BrowserTest {
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]*jakarta\\.faces\\.resource[^\"]*)\"");

    @Test
    void styleSheetsAndScriptsAreVersionedAndKept() {
        signIn("4QK7B2M", "/agreements");
        APIResponse registry = context.request().get(BASE + "/agreements");
        List<String> addresses = ADDRESS.matcher(registry.text())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();

        assertThat(addresses)
                .anySatisfy(address -> assertThat(address).contains("components.css"))
                .noneSatisfy(address -> assertThat(address).contains(".js"))
                .allSatisfy(address -> {
                    assertThat(address).matches(".*[?&]v=[^&]+.*");
                    assertThat(context.request()
                                    .get(BASE + address, RequestOptions.create())
                                    .headers()
                                    .get("cache-control"))
                            .contains("max-age=31536000");
                });
        assertThat(registry.headers().get("cache-control")).isEqualTo("no-store");
    }

    /** Otherwise tables would be in the theme's letters on a page that answers a form. */
    @Test
    void ownStyleComesAfterTheThemeWhateverTheRequest() {
        signIn("auditor1", "/staff/audit");
        assertThat(lastStyle()).contains("rich.css");
        page.fill("#search\\:from", "dünən");
        page.click("#search\\:go");
        assertThat(page.locator(".error-summary").count()).isOne();
        assertThat(lastStyle()).contains("rich.css");
        tolerate("422");
    }

    private String lastStyle() {
        return page.locator("link[rel=stylesheet]").last().getAttribute("href");
    }

    @Test
    void whatIsTextIsPacked() throws IOException, InterruptedException {
        String sheet = ADDRESS.matcher(context.request().get(BASE + "/help").text())
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .filter(address -> address.contains("components.css"))
                .findFirst()
                .orElseThrow();
        for (String address : List.of("/help", sheet)) {
            assertThat(asked(address, "gzip")).as(address).isEqualTo("gzip");
            assertThat(asked(address, "identity")).as(address).isEmpty();
        }
    }

    /** How the answer is packed for a browser that takes this. */
    private static String asked(String address, String accepted) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + address))
                .header("Accept-Encoding", accepted)
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.headers().firstValue("Content-Encoding").orElse("");
    }
}
