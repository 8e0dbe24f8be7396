package az.bildiris.demo;

import az.bildiris.content.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the changes of an amendment against the terms in force, with their day of effect. */
final class Amending {
    private final Map<String, String> terms;
    private final List<Change> changes = new ArrayList<>();
    final List<String> kinds;
    Optional<LocalDate> until = Optional.empty();
    Optional<String> note = Optional.empty();

    Amending(Map<String, String> terms, String... kinds) {
        this.terms = terms;
        this.kinds = List.of(kinds);
    }

    /** Sets a term; has no effect if the term already has that value. */
    Amending set(String field, Object value) {
        return change(field, Optional.of(value.toString()));
    }

    Amending remove(String field) {
        return change(field, Optional.empty());
    }

    Amending until(LocalDate lastDay) {
        until = Optional.of(lastDay);
        return this;
    }

    Amending note(String text) {
        note = Optional.of(text);
        return this;
    }

    List<Change> changes() {
        return changes;
    }

    private Amending change(String field, Optional<String> value) {
        Optional<String> old = Optional.ofNullable(terms.get(field));
        if (!old.equals(value)) {
            changes.add(new Change(field, old, value));
        }
        return this;
    }
}
