package az.bildiris.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The counter, where staff find a person and state why they open them, by the words on the page. */
final class CounterPage {
    static final String ADDRESS = "/staff/find";

    private final Page page;

    CounterPage(Page page) {
        this.page = page;
    }

    /** The date of birth as it stands on paper, which the page asks for when it needs one, or nothing. */
    void find(String text, String born) {
        page.getByLabel("İşçi", new Page.GetByLabelOptions().setExact(true)).fill(text);
        press("Tap");
        if (!born.isEmpty()) {
            page.getByLabel("Doğum tarixi").fill(born);
            press("Tap");
        }
    }

    void choose() {
        press("Səbəbi göstər");
    }

    /** Chooses a purpose by its code. */
    void purpose(String code) {
        page.locator("input[type=radio][value='" + code + "']").check();
    }

    Locator caseNumber() {
        return page.getByLabel("İşin və ya müraciətin nömrəsi");
    }

    Locator note() {
        return page.getByLabel("Qeyd (işçi onu görəcək)");
    }

    void open() {
        press("Məlumatları aç");
    }

    /** Whoever has this FİN, for the purpose that comes first. */
    void openFor(String caseNumber, String fin) {
        find(fin, "");
        choose();
        caseNumber().fill(caseNumber);
        open();
    }

    private void press(String name) {
        page.waitForLoadState();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
    }
}
