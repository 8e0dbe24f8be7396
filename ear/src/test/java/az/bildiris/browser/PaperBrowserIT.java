package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out when somebody prints a page from the browser. */
class PaperBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    /** 297 mm without its margins, in the browser's pixels. */
    private static final int WIDE_PAPER = 1031;

    private static final String CONTROLS = Stream.of(
                    ".languages",
                    ".person-menu",
                    ".places",
                    ".foot",
                    ".skip",
                    ".button",
                    ".action",
                    ".filters",
                    ".breadcrumb",
                    ".contents")
            .map(control -> control + ":visible")
            .collect(Collectors.joining(", "));
    private static final String INK = "body, h1, .brand, main a:visible, .badge:visible";
    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String BLACK = "rgb(0, 0, 0)";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/help", "/services", "/career", "/agreements", "/terminations", "/notification/%s"})
    void paperIsBlackOnWhiteWithoutAnythingToPress(String address) {
        signIn(WORKER, "/agreements");
        String id = new RegistryTable(page).ids().get(0);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        page.navigate(BASE + address.formatted(id));

        assertThat(page.locator(CONTROLS)).hasCount(0);
        assertThat(page.locator(".brand")).isVisible();
        assertThat(page.locator("body")).hasCSS("background-color", WHITE);
        assertThat(styles(INK, "color")).containsOnly(BLACK);
        assertThat(styles(INK, "text-decoration-line")).doesNotContain("underline");
    }

    @Test
    void headSaysWhoOpenedThePageAndWhen() throws IOException {
        page.navigate(BASE + "/help");
        assertThat(printed().get(0))
                .contains("Azərbaycan Respublikasının Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi")
                .containsPattern("Səhifə açılıb: \\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d")
                .doesNotContain("İstifadəçi");

        signIn(WORKER, "/services");
        assertThat(page.locator("#service")).isVisible();
        assertThat(page.locator(".on-paper")).not().isVisible();
        assertThat(printed().get(0))
                .containsPattern("İstifadəçi: Məmmədova Aytən .*, FİN 4Q\\*{4}M · Səhifə açılıb: ")
                .doesNotContain(WORKER, "Çıxış");
    }

    @Test
    void registryFitsTheWidePageAndRepeatsItsHead() throws IOException {
        signIn(WORKER, "/agreements");
        var registry = new RegistryTable(page);
        registry.requireCount(15);
        List<String> numbers = registry.column(RegistryTable.NUMBER);
        page.setViewportSize(380, 720); // a phone prints the table, too, not its cards

        List<String> pages = printed();
        assertThat(pages).hasSizeGreaterThan(1).allSatisfy(text -> assertThat(text)
                .contains("İşəgötürənin adı", "Bildirişin statusu", "Vəzifəli şəxs")
                .doesNotContain("Axtarış", "Əməliyyatlar", "Ətraflı baxış", "Yardım"));
        assertThat(numbers).allSatisfy(number -> assertThat(pages).areAtLeastOne(having(number)));
        assertThat(sizes()).allSatisfy(size -> assertThat(size.getWidth()).isGreaterThan(size.getHeight()));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(WIDE_PAPER, 700);
        assertThat(styles(".registry .datum, .registry .badge, .registry .why", "font-size"))
                .containsOnly("10px"); // 7.5 pt
        assertThat((int) page.locator("html").evaluate("html => html.scrollWidth"))
                .isLessThanOrEqualTo(WIDE_PAPER);
    }

    @Test
    void searchThatNarrowsTheRegistryStandsOnThePaper() throws IOException {
        signIn(WORKER, "/agreements");
        var registry = new RegistryTable(page);
        registry.employer().fill("bank");
        registry.type().selectOption("Bağlanma");
        registry.search();
        registry.requireCount(2);

        assertThat(printed().get(0))
                .contains("İşəgötürənə görə: «bank»", "növünə görə: Bağlanma")
                .doesNotContain("Müəyyən dövr üzrə", "Müqavilənin statusuna görə", "Təmizlə");
    }

    @Test
    void hiddenNumbersStayHiddenUntilTheyAreShown() throws IOException {
        signIn(WORKER, "/agreements");
        var registry = new RegistryTable(page);
        registry.open(registry.rows().first());
        Locator secret = page.locator(".secret").first();
        String whole = secret.locator(".whole").textContent();
        String masked = secret.locator(".masked").textContent();

        assertThat(String.join(" ", printed())).contains(masked).doesNotContain(whole, " Göstər ", "Gizlət");
        page.locator("details.block").evaluateAll("all => all.forEach(block => block.open = true)");
        secret.locator("summary").click();
        assertThat(String.join(" ", printed())).contains(whole).doesNotContain("Gizlət");
        assertThat(sizes()).allSatisfy(size -> assertThat(size.getHeight()).isGreaterThan(size.getWidth()));
    }

    @Test
    void explanationIsPrintedWhenItIsOpen() throws IOException {
        page.navigate(BASE + "/help");
        String more = "onun qüvvəyə minəcəyi gün hələ çatmayıb";
        assertThat(occurrences(more)).isEqualTo(1); // in the list of statuses

        page.getByRole(AriaRole.ARTICLE).locator(".explained summary").click();
        assertThat(occurrences(more)).isEqualTo(2);
        assertThat(String.join(" ", printed())).contains("m.69, h.1").doesNotContain("Mündəricat", "Yardımda ətraflı");
    }

    /** What a property is of all elements that a selector finds, each value once. */
    @SuppressWarnings("unchecked")
    private List<String> styles(String selector, String property) {
        return (List<String>) page.locator(selector)
                .evaluateAll(
                        "(all, property) => [...new Set(all.map(one => getComputedStyle(one).getPropertyValue(property)))]",
                        property);
    }

    private int occurrences(String words) throws IOException {
        return String.join(" ", printed()).split(words, -1).length - 1;
    }

    /** The text of each sheet of paper, in one line each. */
    private List<String> printed() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper())) {
            var texts = new ArrayList<String>();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                stripper.setSortByPosition(true);
                texts.add(stripper.getText(document).replaceAll("\\s+", " "));
            }
            return texts;
        }
    }

    private List<PDRectangle> sizes() throws IOException {
        try (PDDocument document = Loader.loadPDF(paper())) {
            var sizes = new ArrayList<PDRectangle>();
            document.getPages().forEach(sheet -> sizes.add(sheet.getMediaBox()));
            return sizes;
        }
    }

    private byte[] paper() {
        return page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    }

    private static Condition<String> having(String words) {
        return new Condition<>(text -> text.contains(words), words);
    }
}
