package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages and prints say what the guide says, letter by letter; the table of words is {@code guide-labels.csv}, the guide
 * itself {@code guide-az.txt}.
 */
class LabelsBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final Path GUIDE = Path.of("src/test/resources/guide-az.txt");

    private static final String FIELDS = ".fields.";

    private record Label(String sentence, String place, String guide, String shown) {}

    @Test
    void wordsOfTheTableAreThoseOfTheGuide() throws IOException {
        String guide = Files.readString(GUIDE).replaceAll("\\s+", " ");

        assertThat(labels()).allSatisfy(label -> assertThat(guide).contains(label.guide()));
    }

    @Test
    void everyLabelStandsWhereTheGuidePutsIt() throws IOException {
        Map<String, List<String>> expected = labels().stream()
                .filter(label -> !label.place().contains(FIELDS))
                .collect(Collectors.groupingBy(
                        Label::place, TreeMap::new, Collectors.mapping(Label::shown, Collectors.toList())));

        Map<String, List<String>> shown = shown();
        assertThat(shown.keySet()).isEqualTo(expected.keySet());
        assertThat(shown).allSatisfy((place, words) -> {
            if (place.endsWith(".column")) { // all of them, two to a column of the table
                assertThat(words).as(place).containsExactlyInAnyOrderElementsOf(expected.get(place));
            } else {
                assertThat(words).as(place).isEqualTo(expected.get(place));
            }
        });
    }

    /** A detail and the prints have more fields than the guide names; those that it names have its words. */
    @ParameterizedTest
    @CsvSource({
        "agreements, 11.09.2014, CONCLUSION",
        "agreements, 03.07.2017, AMENDMENT",
        "terminations, 30.08.2019, TERMINATION",
    })
    void fieldsThatTheGuideNamesHaveItsWordsOnPageAndPrints(String registry, String date, String type)
            throws IOException {
        signIn(WORKER, "/" + registry);
        String address = address(date);
        page.navigate(BASE + address);

        assertThat(fields(type + FIELDS + "all")).isNotEmpty();
        assertThat(texts(".line dt")).containsAll(fields(type + FIELDS + "all"));
        assertThat(print(address, "notification")).contains(fields(type + FIELDS + "all"));
        assertThat(print(address, "registration")).contains(fields(type + FIELDS + "proof"));
    }

    private static List<String> fields(String place) throws IOException {
        return labels().stream()
                .filter(label -> place.equals(label.place())
                        || (place.endsWith("all") && label.place().equals(place.replace("all", "proof"))))
                .map(Label::shown)
                .toList();
    }

    private String print(String address, String which) throws IOException {
        return Pdf.text(context.request().get(BASE + address.replace("/notification/", "/print/" + which + "/")));
    }

    private Map<String, List<String>> shown() throws IOException {
        var shown = new TreeMap<String, List<String>>();
        page.navigate(BASE + "/");
        shown.put("welcome.button", texts("main a.button"));
        signIn(WORKER, "/services");
        assertThat(page.locator("#service")).isVisible();
        shown.put("services.title", texts("h1"));
        shown.put("services.service", texts("#service .card-title"));
        registry("agreements", shown);
        shown.put("row.action", texts("tr.contract:first-child + tr .row-menu .action"));
        Map<String, String> documents = new TreeMap<>();
        documents.put("CONCLUSION", address("11.09.2014"));
        documents.put("AMENDMENT", address("03.07.2017"));
        registry("terminations", shown);
        documents.put("TERMINATION", address("30.08.2019"));
        for (Map.Entry<String, String> document : documents.entrySet()) {
            document(document.getKey(), document.getValue(), shown);
        }
        return shown;
    }

    private void registry(String name, Map<String, List<String>> shown) {
        page.navigate(BASE + "/" + name);
        shown.put(name + ".title", texts("h1"));
        shown.put(name + ".filter", texts(".filter-grid > .field > label, .filter-grid > .field > legend"));
        List<String> columns = new RegistryTable(page)
                .headers().allTextContents().stream()
                        .map(LabelsBrowserIT::squeezed)
                        .toList();
        shown.put(name + ".column", columns.subList(0, columns.size() - 1)); // the last holds the actions
        shown.put(
                name + ".button", List.of(page.locator(".filter-buttons input").inputValue()));
    }

    /** Titles of page and prints; a print's is what stands between the ministry's head and the number. */
    private void document(String type, String address, Map<String, List<String>> shown) throws IOException {
        page.navigate(BASE + address);
        shown.put(type + ".page", texts("h1"));
        shown.put(type + ".print", List.of(title(address.replace("/notification/", "/print/notification/"))));
        shown.put(type + ".proof", List.of(title(address.replace("/notification/", "/print/registration/"))));
    }

    private String title(String address) throws IOException {
        String text = Pdf.text(context.request().get(BASE + address));
        return text.replaceFirst("^.*?Elektron informasiya sistemi ", "").replaceFirst(" № .*$", "");
    }

    private String address(String date) {
        Locator row = new RegistryTable(page).row(date);
        return row.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ətraflı baxış"))
                .getAttribute("href");
    }

    private List<String> texts(String selector) {
        page.waitForSelector(
                selector, new Page.WaitForSelectorOptions().setTimeout(5_000).setState(WaitForSelectorState.ATTACHED));
        return page.locator(selector).allTextContents().stream()
                .map(LabelsBrowserIT::squeezed)
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Label> labels() throws IOException {
        var labels = new ArrayList<Label>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/guide-labels.csv"))) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\\|", -1);
                String guide = parts[2].strip();
                labels.add(new Label(
                        parts[0].strip(),
                        parts[1].strip(),
                        guide,
                        parts.length > 3 ? parts[3].strip() : capital(guide)));
            }
        }
        return labels;
    }

    private static String capital(String words) {
        String first = words.substring(0, 1);
        return (first.equals("i") ? "İ" : first.toUpperCase(java.util.Locale.ROOT)) + words.substring(1);
    }
}
