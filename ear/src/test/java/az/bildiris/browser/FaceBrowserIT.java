package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How every page looks, in four widths, light and dark. The whole pictures go to {@code target/pictures}; small ones are
 * kept beside the tests, and a page that looks different fails until it is kept anew ({@code -Dface=write}). They were kept
 * with the fonts of one machine, so {@code -Dface=compare} asks for the comparison.
 */
@Tag("slow")
@EnabledIfSystemProperty(named = "face", matches = "compare|write")
class FaceBrowserIT extends BrowserTest {
    private static final Path WHOLE = Path.of("../target/pictures");
    private static final Path KEPT = Path.of("src/test/resources/face");
    private static final boolean WRITE = "write".equals(System.getProperty("face"));
    private static final int[] WIDTHS = {380, 768, 1440, 1920};
    /** A kept picture is so many times smaller: what is read is gone, how it is laid out is there. */
    private static final int SMALLER = 12;
    /** Of the pixels of a kept picture, how many may differ, for the words of a day are others on the next one. */
    private static final double SOME = 0.03;
    /** Pages with what other tests leave behind, with the day's figures or paths of the machine: pictured, not compared. */
    private static final Set<String> LIVE = Set.of(
            "services", "career", "auditor-services", "statistics", "emergencies", "jobs", "settings", "successions");

    /** Who sees which pages; a name of the picture to its address. */
    enum Who {
        VISITOR("", Map.of("welcome", "/", "help", "/help")),
        WORKER(
                "4QK7B2M",
                Map.of(
                        "services", "/services",
                        "career", "/career",
                        "agreements", "/agreements?begin=1",
                        "terminations", "/terminations?begin=1",
                        "missing", "/notification/none")),
        EMPTY("5ZN8C4D", Map.of("empty", "/agreements?begin=1")),
        CLERK("clerk1", Map.of("find", "/staff/find", "statistics", "/staff/statistics")),
        INSPECTOR("inspector1", Map.of("register", "/staff/registry")),
        SUPERVISOR("supervisor1", Map.of("emergencies", "/staff/emergencies")),
        AUDITOR("auditor1", Map.of("auditor-services", "/services")),
        ADMIN(
                "admin1",
                Map.of("jobs", "/staff/jobs", "settings", "/staff/settings", "successions", "/staff/successions"));

        private final String user;

        @SuppressWarnings("ImmutableEnumChecker") // made by Map.of
        private final Map<String, String> pages;

        Who(String user, Map<String, String> pages) {
            this.user = user;
            this.pages = pages;
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesLookAsTheyWereKept(Who who) throws IOException, SQLException {
        closeAllReasons();
        if (!who.user.isEmpty()) {
            signIn(who.user, "/services");
        }
        var pages = new LinkedHashMap<>(who.pages);
        if (who == Who.WORKER) {
            pages.putAll(notifications());
        }
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, String> shown : pages.entrySet()) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : WIDTHS) {
                    different.addAll(look(shown.getKey(), shown.getValue(), scheme, width));
                }
            }
        }
        tolerate("404");
        assertThat(different)
                .as("look at target/pictures; keep them with -Dface=write")
                .isEmpty();
    }

    /** One document of each type. */
    private Map<String, String> notifications() {
        var addresses = new LinkedHashMap<String, String>();
        var registry = new RegistryTable(page);
        page.navigate(BASE + "/agreements?begin=1&sort=DATE");
        List<String> ids = registry.ids();
        addresses.put("amendment", "/notification/" + ids.get(0));
        addresses.put("conclusion", "/notification/" + ids.get(ids.size() - 1));
        page.navigate(BASE + "/terminations?begin=1");
        addresses.put("termination", "/notification/" + registry.ids().get(0));
        return addresses;
    }

    private List<String> look(String name, String address, ColorScheme scheme, int width) throws IOException {
        page.setViewportSize(width, width < 700 ? 800 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        navigateForPicture(address);
        String file = name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
        byte[] picture = page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        Files.createDirectories(WHOLE);
        Files.write(WHOLE.resolve(file), picture);
        if (LIVE.contains(name)) {
            return List.of();
        }
        BufferedImage small = Picture.smaller(Picture.of(picture), SMALLER);
        Path kept = KEPT.resolve(file);
        if (WRITE) {
            Files.createDirectories(KEPT);
            ImageIO.write(small, "png", kept.toFile());
            return List.of();
        }
        double difference = Picture.difference(small, ImageIO.read(kept.toFile()));
        return difference <= SOME ? List.of() : List.of("%s: %.3f".formatted(file, difference));
    }
}
