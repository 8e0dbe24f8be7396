package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The page with all components, which only developers have; {@code -Dface=docs} takes the pictures of
 * docs/design/README.md anew.
 */
@Tag("slow")
class FaceOfDesignBrowserIT extends BrowserTest {
    private static final Path PICTURES = Path.of("../docs/design/pictures");
    private static final List<String> COMPONENTS = List.of(
            "head",
            "card",
            "status",
            "facts",
            "table",
            "rows",
            "timeline",
            "field",
            "error",
            "notice",
            "empty",
            "document");

    @BeforeAll
    static void deployForDevelopers() throws Exception {
        TestSession.deployForDevelopers();
    }

    @AfterAll
    static void deployWhatShips() throws Exception {
        TestSession.deployShippedEar();
    }

    @ParameterizedTest
    @CsvSource({"/design, az", "/design?wrong=1, en", "/design, ru"})
    void everyComponentIsThereForEverybody(String address, String language) {
        page.navigate(BASE + "/?language=" + language);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(page.navigate(BASE + address).status()).isEqualTo(200);
            assertThat(page.locator("main > section").all().stream()
                            .map(component -> component.getAttribute("id"))
                            .toList())
                    .isEqualTo(COMPONENTS);
            assertThat(page.locator("script")).hasCount(0);
            assertThat(page.locator(".field-error")).hasCount(address.contains("wrong") ? 3 : 0);
            assertThat(axe(page)).isEmpty();
        }
        page.setViewportSize(320, 700);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
    }

    /** Each has its picture, which the documentation shows. */
    @Test
    void everyComponentHasAPicture() throws Exception {
        page.setViewportSize(1024, 900);
        page.navigate(BASE + "/?language=az");
        navigateForPicture("/design");
        String readme = Files.readString(PICTURES.resolveSibling("README.md"));
        for (String component : COMPONENTS) {
            Path file = PICTURES.resolve(component + ".png");
            if (List.of("write", "docs").contains(System.getProperty("face", ""))) {
                Picture.keep(page.locator("#" + component).screenshot(), file);
            }
            assertThat(file).exists();
            assertThat(Files.size(file)).as(component).isLessThan(120_000);
            assertThat(readme).contains("pictures/" + component + ".png");
        }
    }
}
