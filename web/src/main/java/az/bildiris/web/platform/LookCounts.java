package az.bildiris.web.platform;

import az.bildiris.audit.AuditAction;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.omnifaces.util.Faces;

/** What was done and how often, in the page's language. */
public final class LookCounts {
    private LookCounts() {}

    /** A text for each action, in the order of the map: «Bildirişin çapı × 3». */
    public static List<String> words(Map<AuditAction, Long> counts) {
        ResourceBundle texts = Faces.getResourceBundle("texts");
        return counts.entrySet().stream()
                .map(counted -> texts.getString("auditAction." + counted.getKey())
                        + (counted.getValue() > 1 ? " × " + counted.getValue() : ""))
                .toList();
    }
}
