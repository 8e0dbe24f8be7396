package az.bildiris.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether everybody can use a page, by all rules of axe-core: each state of each page once. */
final class Accessibility {
    private static final Set<String> KNOWN = new HashSet<>();

    /**
     * Elements, their attributes and where text stands, with size, colours and language, but without the words, numbers and
     * further rows of the same shape: what two pages share that look the same to axe.
     */
    private static final String STATE =
            """
            () => {
              const words = new Set(['value', 'href', 'src', 'title', 'nonce', 'content', 'action', 'datetime', 'd', 'points']);
              const attribute = a => words.has(a.name) ? a.name + '=' + (a.value !== '') : a.name + '=' + a.value.replace(/\\d+/g, '#');
              const shape = node => {
                if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? 'T' : '';
                if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'script') return '';
                const field = 'disabled' in node ? ['disabled', 'checked', 'hidden'].map(name => !!node[name]) : '';
                const children = [...node.childNodes].map(shape).filter(child => child);
                return '<' + node.localName + [...node.attributes].map(attribute).sort() + field + '>'
                  + children.filter((child, i) => child !== children[i - 1]).join('') + '</>';
              };
              const dark = matchMedia('(prefers-color-scheme: dark)').matches;
              return [innerWidth, dark, matchMedia('print').matches, shape(document.documentElement)].join(' ');
            }
            """;

    private Accessibility() {}

    /**
     * Empty if everybody can use it. "Legacy" is without the pages of other sites in frames, of which there are none; it takes
     * a third of the time. What passes is not told one by one, which on a registry would be a megabyte.
     */
    static List<String> violations(Page page) {
        page.waitForLoadState();
        String state = (String) page.evaluate(STATE);
        if (KNOWN.contains(state)) {
            return List.of();
        }
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        List<String> violations = new AxeBuilder(page)
                .options(options).setLegacyMode(true).analyze().getViolations().stream()
                        .map(Accessibility::describe)
                        .toList();
        if (violations.isEmpty()) {
            KNOWN.add(state);
        }
        return violations;
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }
}
