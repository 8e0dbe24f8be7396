package az.bildiris.qa;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what Chromium transfers for a page while its cache is empty. */
final class FirstVisit {
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Long> sizes = new LinkedHashMap<>();

    /** Transferred bytes, including headers, for each address that the page needs, also its icon and its fonts. */
    Map<String, Long> sizes(String base, String user, String address) {
        try (Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(
                                    Path.of(System.getProperty("chromium", "/usr/bin/chromium-headless-shell")))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("az-AZ"));
            Page page = context.newPage();
            signIn(page, base, user);
            listen(context.newCDPSession(page));
            page.navigate(base + address);
            // Without a window no tab shows the icon, so nothing else requests it.
            page.evaluate("fetch(document.querySelector('link[rel=icon]').href).then(icon => icon.blob())");
            page.waitForLoadState(LoadState.NETWORKIDLE);
        }
        return sizes;
    }

    private static void signIn(Page page, String base, String user) {
        page.navigate(base + "/services");
        page.fill("#username", user);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(base + "/services");
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private void listen(CDPSession session) {
        session.send("Network.enable");
        session.send("Network.clearBrowserCache");
        session.on(
                "Network.responseReceived",
                event -> addresses.put(
                        id(event), event.getAsJsonObject("response").get("url").getAsString()));
        session.on("Network.loadingFinished", event -> {
            String address = addresses.getOrDefault(id(event), "");
            if (address.startsWith("http")) {
                sizes.put(address, event.get("encodedDataLength").getAsLong());
            }
        });
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }
}
