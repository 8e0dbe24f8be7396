package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The registry of conclusions and amendments as a person works with it: by the words on the page. */
final class RegistryTable {
    static final String NUMBER = "Bildirişin nömrəsi";
    static final String DATE = "Bildirişin tarixi";
    static final String EMPLOYER = "İşəgötürənin adı";
    static final String TYPE = "Bildirişin növü";

    private static final String DETAILS = "/notification/";

    private final Page page;

    RegistryTable(Page page) {
        this.page = page;
    }

    /** The words in the head of the table: those of the guide's columns, and the actions. */
    Locator headers() {
        return page.locator("table.registry thead .label-text, table.registry thead span.label");
    }

    Locator rows() {
        return page.locator("table.registry tr.notification");
    }

    /** The headings between the rows, one for each contract. */
    Locator contracts() {
        return page.locator("table.registry tr.contract");
    }

    /** The row of a notification by its date, which no two of the demo worker's share. */
    Locator row(String date) {
        return rows().filter(new Locator.FilterOptions()
                .setHas(page.locator(".datum.date", new Page.LocatorOptions().setHasText(date))));
    }

    /** One of the four actions of a row; three of them are in its menu, which opens. */
    Locator action(Locator row, String name) {
        Locator menu = row.locator("details.row-menu");
        if (!name.equals("Ətraflı baxış") && menu.getAttribute("open") == null) {
            menu.locator("summary").click();
        }
        return row.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name + "(\\s*,\\s*\\d+)?$")))
                .first();
    }

    /** Opens a notification. */
    void open(Locator row) {
        action(row, "Ətraflı baxış").click();
    }

    /** What stands in a column, from the first row to the last. */
    List<String> column(String header) {
        return rows().locator(".datum[data-label='" + header + "']").allTextContents().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
    }

    /** The ids of all rows, as the addresses of their details have them. */
    List<String> ids() {
        return rows().locator("a.datum.number").all().stream()
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

    /** The header that orders by a column. */
    Locator header(String name) {
        return page.locator("table.registry thead a.sort", new Page.LocatorOptions().setHasText(name));
    }

    /** All notifications in one order, and not by contract. */
    void showAll() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bütün bildirişlər"))
                .click();
    }

    /** The search is folded to one line until somebody opens it. */
    private Page unfolded() {
        Locator fold = page.locator("#search details.fold");
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
        return page;
    }

    void search() {
        press("Axtarış");
    }

    void clear() {
        press("Təmizlə");
    }

    /** Not before the page is whole: a form without the state at its end is no search but a new page. */
    private void press(String name) {
        unfolded().waitForLoadState();
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator employer() {
        return unfolded().getByLabel("İşəgötürənə görə", new Page.GetByLabelOptions().setExact(true));
    }

    Locator contractStatus() {
        return unfolded().getByLabel("Müqavilənin statusuna görə", new Page.GetByLabelOptions().setExact(true));
    }

    Locator orderFrom() {
        return orderDate("Başlanğıc");
    }

    Locator orderTo() {
        return orderDate("Son");
    }

    Locator statusOfTerminated() {
        return unfolded().getByLabel("Əmək müqaviləsinin statusuna görə", new Page.GetByLabelOptions().setExact(true));
    }

    Locator reason() {
        return unfolded()
                .getByLabel(
                        "Əmək müqaviləsinə xitam verilmənin səbəbinə görə",
                        new Page.GetByLabelOptions().setExact(true));
    }

    Locator type() {
        return unfolded()
                .getByLabel("Əmək müqaviləsi bildirişinin növünə görə", new Page.GetByLabelOptions().setExact(true));
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
        return unfolded()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group))
                .getByLabel(end, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Orders by a column. */
    void sort(String header, String direction) {
        for (int clicks = 0; clicks < 2 && !direction.equals(header(header).getAttribute("data-order")); clicks++) {
            header(header).click();
        }
        assertThat(header(header)).hasAttribute("data-order", direction);
    }
}
