package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The steps of a clerk and of a worker, as docs/tour.md and README.md show them; {@code -Dface=docs} takes their pictures
 * anew.
 */
@EnabledIfSystemProperty(named = "face", matches = "write|docs")
@Tag("slow")
class FaceOfTourBrowserIT extends BrowserTest {
    private static final Path PICTURES = Path.of("../docs/pictures");
    private static final Path TOUR = Path.of("../docs/tour.md");
    private static final String WORKER = "4QK7B2M";
    private static final int DOTS_PER_INCH = 84;
    private static final int LARGEST = 120_000;

    private RegistryTable registry;

    @BeforeEach
    void begin() throws SQLException {
        closeAllReasons();
        registry = new RegistryTable(page);
        page.setViewportSize(1440, 900);
        navigateForPicture("/");
    }

    @Test
    void clerkAtTheCounter() throws IOException {
        signIn("clerk1", CounterPage.ADDRESS);
        var counter = new CounterPage(page);
        page.locator("#find\\:text").fill(WORKER);
        keep("find");
        counter.find(WORKER, "");
        counter.choose();
        counter.caseNumber().fill("2026-114");
        keep("reason", page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
        counter.open();
        page.waitForURL(BASE + "/agreements");
        keep("opened");
        page.navigate(BASE + "/staff/registry");
        page.locator("#search\\:go").click();
        assertThat(page.locator("#list .registry tbody tr").first()).isVisible();
        keep("register");
        page.navigate(BASE + "/agreements");
        page.locator("#registry\\:printAll").click();
        assertThat(page.locator("#take")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        keep("batch");
        page.locator("#closePerson").click();
    }

    @Test
    void workerReadsWhatIsRegistered() throws IOException {
        lookAsClerk();
        page.navigate(BASE + "/");
        keep("welcome");
        page.locator("#enter").click();
        assertThat(page.locator("#kc-login")).isVisible();
        keep("sign-in");
        enterCredentials(WORKER);
        assertThat(page.locator("#service")).isVisible();
        keep("services");
        page.locator(".brand").click();
        assertThat(page).hasURL(BASE + "/career");
        keep("career");
        page.navigate(BASE + "/agreements?begin=1");
        registry.requireCount(15);
        keep("agreements");
        registry.employer().fill("bank");
        registry.search();
        assertThat(page.locator("#inUse")).isVisible();
        keep("filter");
        registry.action(registry.rows().first(), "Bildirişi çap et");
        keep("original");
        registry.open(registry.rows().first());
        assertThat(page.locator(".key-facts")).isVisible();
        keep("notification");
        page.locator(".to-contract a").click();
        keep("contract");
        page.goBack();
        String id = page.url().replaceFirst(".*/", "");
        keepPrint("print", "/print/notification/" + id);
        keepPrint("proof", "/print/registration/" + id);
        page.navigate(BASE + "/access");
        page.locator(".visit summary").first().click();
        keep("looks");
    }

    /** So that there is something to see under "who looked". */
    private void lookAsClerk() {
        signIn("clerk1", CounterPage.ADDRESS);
        openPerson(WORKER, "2026-114");
        page.locator("#closePerson").click();
        context.clearCookies();
    }

    private void keep(String name) throws IOException {
        page.mouse().move(0, 0);
        page.evaluate("window.scrollTo(0, 0)");
        keep(name, page.screenshot());
    }

    private void keepPrint(String name, String address) throws IOException {
        APIResponse answer = context.request().get(BASE + address);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            var png = new ByteArrayOutputStream();
            ImageIO.write(first, "png", png);
            keep(name, png.toByteArray());
        }
    }

    private static void keep(String name, byte[] png) throws IOException {
        Path file = PICTURES.resolve(name + ".png");
        Picture.keep(png, file);
        assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
        assertThat(Files.readString(TOUR)).contains("pictures/" + name + ".png");
    }
}
