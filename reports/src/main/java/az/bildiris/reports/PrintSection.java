package az.bildiris.reports;

import java.util.List;
import java.util.Optional;

/** A titled block: fields first, then changes. The mark at the right of the title names the source. */
public record PrintSection(String title, Optional<String> mark, List<PrintField> fields, List<PrintChange> changes) {
    public PrintSection {
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
    }
}
