package az.bildiris.reports;

import java.util.List;
import java.util.Optional;

/** A titled block: fields first, then changes. The mark says at the right of the title whose words these are. */
public record PrintSection(String title, Optional<String> mark, List<PrintField> fields, List<PrintChange> changes) {
    public PrintSection {
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }
}
