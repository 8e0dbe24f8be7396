package az.bildiris.register;

import az.bildiris.content.Change;
import az.bildiris.content.NotificationContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of a contract by path: those of its conclusion with the changes of its amendments
 * applied in order. Which of them apply on a day is decided by {@link Chain#on}.
 */
public final class Terms {
    private Terms() {}

    /** {@code conclusion}'s leaves with the changes of each amendment; missing new values remove a term. */
    public static Map<String, String> of(Map<String, String> conclusion, List<NotificationContent> amendments) {
        Map<String, String> terms = new LinkedHashMap<>(conclusion);
        amendments.stream()
                .flatMap(content -> content.amendment().stream())
                .flatMap(amendment -> amendment.changes().stream())
                .forEach(change -> apply(change, terms));
        return terms;
    }

    private static void apply(Change change, Map<String, String> terms) {
        change.newValue()
                .ifPresentOrElse(value -> terms.put(change.field(), value), () -> terms.remove(change.field()));
    }
}
