package az.bildiris.register;

import az.bildiris.content.Change;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registered documents of one contract, its conclusion first. What the contract says on a day follows from them alone. */
public record Chain(List<ChainDocument> documents) {
    /** A term of the contract as the schema writes it, and the document that made it so. */
    public record Term(String value, ChainDocument source) {}

    public ChainDocument conclusion() {
        return documents.get(0);
    }

    /** Documents that are not invalid, of one type, in the order of their effect. */
    public List<ChainDocument> valid(NotificationType type) {
        return documents.stream()
                .filter(document -> document.isValid(type))
                .sorted((one, other) -> one.effect().compareTo(other.effect()))
                .toList();
    }

    /** The terms by path that are in force on a day: those concluded with the changes of the amendments in force. */
    public Map<String, Term> on(LocalDate day) {
        return termsOf(amendment -> amendment.effect().on(day));
    }

    /** The terms by path that an amendment finds on the day of its effect. */
    public Map<String, Term> before(ChainDocument amendment) {
        LocalDate day = amendment.content().effect();
        return termsOf(other -> other.effect().on(day) && other.effect().compareTo(amendment.effect()) < 0);
    }

    private Map<String, Term> termsOf(Predicate<ChainDocument> counts) {
        var terms = new LinkedHashMap<String, Term>();
        conclusion().fields().forEach((path, value) -> terms.put(path, new Term(value, conclusion())));
        valid(NotificationType.AMENDMENT).stream().filter(counts).forEach(amendment -> changes(amendment, terms)
                .forEach(change -> change.newValue()
                        .ifPresentOrElse(
                                value -> terms.put(change.field(), new Term(value, amendment)),
                                () -> terms.remove(change.field()))));
        return terms;
    }

    /** What an amendment changes: as listed, or by what it finds if it states the whole contract. */
    public List<Change> changes(ChainDocument amendment) {
        return changes(amendment, before(amendment));
    }

    private static List<Change> changes(ChainDocument amendment, Map<String, Term> before) {
        NotificationContent resolved = amendment.content().resolved(amendment.fields(), values(before));
        return resolved.amendment().orElseThrow().changes();
    }

    /** The days on which the terms may be others than on the day before, the start of work first. */
    public List<LocalDate> versions() {
        var days = new TreeSet<LocalDate>();
        days.add(conclusion().content().contract().workStartsOn());
        valid(NotificationType.AMENDMENT).stream()
                .map(ChainDocument::effect)
                .flatMap(effect ->
                        Stream.concat(effect.from().stream(), effect.to().map(last -> last.plusDays(1)).stream()))
                .forEach(days::add);
        return List.copyOf(days);
    }

    /** The last of the versions that had begun on a day; the first one before all of them. */
    public LocalDate version(LocalDate day) {
        List<LocalDate> versions = versions();
        return versions.stream()
                .filter(version -> !version.isAfter(day))
                .reduce((older, younger) -> younger)
                .orElse(versions.get(0));
    }

    /** The values alone. */
    public static Map<String, String> values(Map<String, Term> terms) {
        return terms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, term -> term.getValue().value(), (one, other) -> one, LinkedHashMap::new));
    }

    /** A valid termination of the contract. */
    public Optional<ChainDocument> termination() {
        return valid(NotificationType.TERMINATION).stream().findFirst();
    }
}
