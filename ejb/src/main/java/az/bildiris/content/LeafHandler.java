package az.bildiris.content;

import az.bildiris.platform.Folding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the leaves of a document by path while it is parsed. */
class LeafHandler extends DefaultHandler {
    /** The schema's repeatable elements; their entries are numbered. */
    private static final Set<String> LISTS = Set.of("amendment.kinds", "amendment.changes");

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean leaf;

    Map<String, String> fields() {
        return fields;
    }

    /** Path of the element being read, without the root. */
    String path() {
        var joined = new StringBuilder();
        Iterator<String> names = path.descendingIterator();
        while (names.hasNext()) {
            joined.append(joined.isEmpty() ? "" : ".").append(names.next());
        }
        return joined.toString();
    }

    private boolean rooted;
    private boolean grown;

    /**
     * Whether normalizing a text to NFC made it longer, as with a few characters: then it may exceed its field's
     * length.
     */
    boolean grown() {
        return grown;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (!rooted) {
            rooted = true;
            fields.put("type", name.toUpperCase(Locale.ROOT));
            return;
        }
        path.push(name);
        String plain = path();
        if (LISTS.contains(plain)) {
            path.pop();
            path.push(name + "[" + (seen.merge(plain, 1, Integer::sum) - 1) + "]");
        }
        text.setLength(0);
        leaf = true;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        text.append(chars, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (path.isEmpty()) {
            return;
        }
        if (leaf) {
            String composed = Folding.composed(text.toString());
            grown |= composed.length() > text.length();
            fields.put(path(), composed);
        }
        leaf = false;
        path.pop();
    }
}
