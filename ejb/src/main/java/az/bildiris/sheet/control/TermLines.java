package az.bildiris.sheet.control;

import az.bildiris.content.FieldCatalog;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.register.Chain;
import az.bildiris.register.Chain.Term;
import az.bildiris.sheet.Sheet.ChangedTerm;
import az.bildiris.sheet.TermLine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** A contract's terms on a day, and the differences between two days, as text in one language. */
public final class TermLines {
    private final Words words;

    public TermLines(Locale locale, Map<ReferenceList, List<Reference>> lists) {
        words = new Words(locale, lists);
    }

    /** The terms of the contract, in the order of the schema; units stand beside their values. */
    public List<TermLine> of(Map<String, Term> terms) {
        Map<String, String> values = Chain.values(terms);
        return FieldCatalog.paths().stream()
                .filter(path ->
                        path.startsWith("contract.") && terms.containsKey(path) && !SheetBuilder.UNITS.contains(path))
                .map(path -> new TermLine(
                        path,
                        words.label(path),
                        words.value(path, values.get(path), values),
                        terms.get(path).source()))
                .toList();
    }

    /** What differs, in the order of the schema; an absent value is empty. */
    public List<ChangedTerm> differences(Map<String, Term> before, Map<String, Term> after) {
        Map<String, String> old = Chain.values(before);
        Map<String, String> now = Chain.values(after);
        return FieldCatalog.paths().stream()
                .filter(path -> !Objects.equals(old.get(path), now.get(path)))
                .map(path -> new ChangedTerm(
                        words.label(path), value(path, old), value(path, now), SheetBuilder.SECRETS.contains(path)))
                .toList();
    }

    private String value(String path, Map<String, String> values) {
        String text = values.get(path);
        return text == null ? "" : words.value(path, text, values);
    }
}
