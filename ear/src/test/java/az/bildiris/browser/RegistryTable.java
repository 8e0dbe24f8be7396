package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The registry of conclusions and amendments as a person works with it: by the words on the page. */
final class RegistryTable {
    static final String NUMBER = "Bildirişin nömrəsi";
    static final String DATE = "Bildirişin tarixi";
    static final String EMPLOYER = "İşəgötürənin adı";
    static final String TYPE = "Bildirişin növü";

    private static final String ROW = ".registry tbody tr:has(.actions)";
    private static final String DETAILS = "/notification/";

    private final Page page;

    RegistryTable(Page page) {
        this.page = page;
    }

    Locator headers() {
        return page.locator(".registry thead th");
    }

    Locator rows() {
        return page.locator(ROW);
    }

    /** The row of a notification by its date, which no two of the demo worker's share. */
    Locator row(String date) {
        return rows().filter(new Locator.FilterOptions().setHasText(date));
    }

    /** What stands in a column, from the first row to the last. */
    List<String> column(String header) {
        page.waitForLoadState(); // what is read as text depends on the style sheets
        int place =
                headers().allInnerTexts().stream().map(String::strip).toList().indexOf(header) + 1;
        return page.locator(ROW + " > td:nth-child(" + place + ")").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** The ids of all rows, as the addresses of their details have them. */
    List<String> ids() {
        return rows().locator("a[href*='" + DETAILS + "']:not([target])").all().stream()
                .map(link -> link.getAttribute("href"))
                .map(address -> address.substring(address.indexOf(DETAILS) + DETAILS.length()))
                .toList();
    }

    void requireCount(int count) {
        requireCount(count, count);
    }

    /** So many in all, so many of them on this page. */
    void requireCount(int count, int shown) {
        assertThat(page.locator("#count")).hasText(String.valueOf(count));
        assertThat(rows()).hasCount(shown);
    }

    Locator header(String name) {
        return headers().filter(new Locator.FilterOptions().setHasText(name)).first();
    }

    /** What the server calls the view, for requests that a test makes itself. */
    String viewState() {
        return page.locator("form#registry input[name='jakarta.faces.ViewState']")
                .inputValue();
    }

    void search() {
        press("Axtarış");
    }

    void clear() {
        press("Təmizlə");
    }

    /** Not before the page is whole: a form without the state at its end is no search but a new page. */
    private void press(String name) {
        page.waitForLoadState();
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator employer() {
        return page.getByLabel("İşəgötürənə görə", new Page.GetByLabelOptions().setExact(true));
    }

    Locator contractStatus() {
        return page.getByLabel("Müqavilənin statusuna görə");
    }

    Locator orderFrom() {
        return orderDate("Başlanğıc");
    }

    Locator orderTo() {
        return orderDate("Son");
    }

    Locator statusOfTerminated() {
        return page.getByLabel("Əmək müqaviləsinin statusuna görə");
    }

    Locator reason() {
        return page.getByLabel("Əmək müqaviləsinə xitam verilmənin səbəbinə görə");
    }

    Locator type() {
        return page.getByLabel("Əmək müqaviləsi bildirişinin növünə görə");
    }

    Locator from() {
        return period("Başlanğıc");
    }

    Locator to() {
        return period("Son");
    }

    private Locator period(String end) {
        return dates("Müəyyən dövr üzrə əmək müqaviləsinə görə", end);
    }

    private Locator orderDate(String end) {
        return dates("Əmək müqaviləsinə xitamın verilməsinə dair əmrin tarixinə görə", end);
    }

    private Locator dates(String group, String end) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(end, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Orders by a column, which takes a request of the page's script. */
    void sort(String header, String direction) {
        Locator column = header(header);
        page.waitForResponse(response -> response.request().method().equals("POST"), column::click);
        assertThat(column).hasAttribute("aria-sort", direction);
    }
}
