package az.bildiris.web.platform;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.omnifaces.resourcehandler.DefaultResourceHandler;

/**
 * PrimeFaces' style sheets without the rules of widgets that no page has: they are nine tenths of them. A page with a new
 * widget names it in {@link #WIDGETS}, which changes the sheets' addresses, too.
 */
public class LeanStyles extends DefaultResourceHandler {
    private static final String WIDGETS = "widget|state|icon|helper|c|corner|shadow|datatable|column|reflow|reflowable"
            + "|sortable|paginator|button|commandbutton|chart|poll|hidden|scroll|priority|overlay";
    private static final Pattern KEPT = Pattern.compile("ui-(?:" + WIDGETS + ")(?![a-z0-9])");
    private static final Pattern RULE = Pattern.compile("(?s)/\\*.*?\\*/|([^{};]+)\\{([^{}]*+)}");
    private static final Pattern COMMA = Pattern.compile(",(?![^(]*\\))");
    private static final Pattern NOT = Pattern.compile(":not\\([^)]*\\)");
    private static final Pattern CLASS = Pattern.compile("\\.(ui-[a-zA-Z0-9-]+)");
    private static final String VERSION = Integer.toHexString(WIDGETS.hashCode());

    private final Map<String, byte[]> sheets = new ConcurrentHashMap<>();

    public LeanStyles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource decorateResource(Resource resource, String name, String library) {
        boolean sheet =
                resource != null && name.endsWith(".css") && library != null && library.startsWith("primefaces");
        return sheet ? new LeanSheet(resource) : resource;
    }

    /** Selectors are dropped that ask for a class of another widget; a rule that keeps none goes with them. */
    static String lean(String sheet) {
        return RULE.matcher(sheet).replaceAll(rule -> Matcher.quoteReplacement(lean(rule)));
    }

    private static String lean(MatchResult rule) {
        if (rule.group(1) == null) {
            return rule.group(); // a comment: licences are in it
        }
        String selectors =
                COMMA.splitAsStream(rule.group(1)).filter(LeanStyles::isKept).collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + rule.group(2) + "}";
    }

    /** Whether the rules of that widget, as its classes begin, are in the sheets. */
    static boolean keeps(String widget) {
        return KEPT.matcher("ui-" + widget).matches();
    }

    private static boolean isKept(String selector) {
        return CLASS.matcher(NOT.matcher(selector).replaceAll(""))
                .results()
                .allMatch(found -> KEPT.matcher(found.group(1)).lookingAt());
    }

    private final class LeanSheet extends ResourceWrapper {
        private LeanSheet(Resource whole) {
            super(whole);
        }

        @Override
        public InputStream getInputStream() throws IOException {
            String key = getLibraryName() + "/" + getResourceName();
            byte[] lean = sheets.get(key);
            if (lean == null) {
                try (InputStream whole = getWrapped().getInputStream()) {
                    String text = new String(whole.readAllBytes(), StandardCharsets.UTF_8);
                    lean = lean(text).getBytes(StandardCharsets.UTF_8);
                }
                sheets.put(key, lean);
            }
            return new ByteArrayInputStream(lean);
        }

        @Override
        public String getRequestPath() {
            return getWrapped().getRequestPath() + "&lean=" + VERSION;
        }
    }
}
