package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** The whole register as staff list it for an inspection, by the words on the page. */
final class RegisterPage {
    static final String ADDRESS = "/staff/registry";
    static final String FIRST = "İlk";
    static final String PREVIOUS = "Əvvəlki";
    static final String NEXT = "Növbəti";
    static final String LAST = "Son";

    private final Page page;

    RegisterPage(Page page) {
        this.page = page;
    }

    void begin(String caseNumber) {
        page.getByLabel("Yoxlamanın nömrəsi").fill(caseNumber);
        press("Yoxlamaya başla");
    }

    /** By day of the notification, of the order or of the beginning of work. */
    void orderBy(int order) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Sıralama"))
                .getByRole(AriaRole.BUTTON)
                .nth(order)
                .click();
    }

    Locator employer() {
        return page.getByLabel("İşəgötürən (ad, SUN və ya VÖEN)");
    }

    Locator number() {
        return page.getByLabel("Bildirişin nömrəsi (tək axtarılır)");
    }

    Locator field(String name) {
        return page.locator("#search\\:" + name);
    }

    void search() {
        press("Axtarış");
    }

    Locator complaint() {
        return page.locator("#search .field-error");
    }

    Locator rows() {
        return page.locator("#list tbody tr:has(button, a)");
    }

    /** What leads to another page; the sign of its icon is part of its name. */
    Locator button(String name) {
        return pages().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    void goTo(String day) {
        pages().getByLabel("Tarixə keç").fill(day);
        button("Keç").click();
    }

    Locator complaintAboutDay() {
        return pages().getByRole(AriaRole.ALERT);
    }

    Locator indicator() {
        return pages().getByRole(AriaRole.STATUS);
    }

    private Locator pages() {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Səhifələr"));
    }

    /** Numbers of all rows from here to the end, page by page. */
    List<String> walk(String button) {
        var all = new ArrayList<String>();
        while (true) {
            List<String> shown = rows().locator("td:first-child").allInnerTexts().stream()
                    .map(String::strip)
                    .toList();
            all.addAll(shown);
            Locator turn = button(button);
            if (turn.count() == 0 || turn.isDisabled()) {
                return all;
            }
            turn(button);
        }
    }

    /** Presses, and waits until other rows stand there. */
    void turn(String button) {
        Locator first = rows().first().locator("button");
        String before = first.getAttribute("value");
        button(button).click();
        assertThat(first).not().hasAttribute("value", before);
    }

    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
