package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** The administrators' page of take-overs. */
final class JobsPage {
    static final String ADDRESS = "/staff/jobs";
    private static final double MINUTES = 90_000;

    private final Page page;

    JobsPage(Page page) {
        this.page = page;
    }

    void start(String source) {
        page.locator("#new\\:source").selectOption(source);
        page.locator("#new\\:start").click();
        assertThat(card(source)).isVisible();
    }

    /** The youngest take-over of that name. */
    Locator card(String source) {
        return page.locator(".job")
                .filter(new Locator.FilterOptions().setHas(page.locator(".job-name:text-is(\"" + source + "\")")))
                .first();
    }

    Locator button(String source, String name) {
        return card(source).locator("input[type=submit][value='" + name + "']");
    }

    void requireState(String source, String state) {
        assertThat(card(source).locator(".badge"))
                .hasText(state, new LocatorAssertions.HasTextOptions().setTimeout(MINUTES));
    }

    String value(String source, String label) {
        return card(source)
                .locator(".line")
                .filter(new Locator.FilterOptions().setHas(page.locator("dt:text-is(\"" + label + "\")")))
                .locator("dd")
                .innerText();
    }
}
