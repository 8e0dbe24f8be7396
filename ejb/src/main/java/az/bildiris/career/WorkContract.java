package az.bildiris.career;

import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.content.WorkplaceKind;
import az.bildiris.register.Chain;
import az.bildiris.register.Chain.Term;
import az.bildiris.register.ChainDocument;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.LapseCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A contract of a worker by its documents.
 *
 * @param lapsedOn the first day on which it is not in force; it may be a day to come
 */
public record WorkContract(
        UUID id, Chain chain, Voen voen, Optional<LocalDate> lapsedOn, Optional<LapseCause> lapseCause) {
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    public LocalDate startsOn() {
        return chain.conclusion().content().contract().workStartsOn();
    }

    public LocalDate concludedOn() {
        return chain.conclusion().content().contract().concludedOn();
    }

    /** The last day in force, a day to come included; empty while no end is known. */
    public Optional<LocalDate> lastDay() {
        return lapsedOn.map(day -> day.minusDays(1));
    }

    /** Whether its conclusion was found invalid, or cancelled: then there was no contract. */
    public boolean isVoid() {
        return !chain.conclusion().valid();
    }

    /** Whether somebody works under it on a day. */
    public boolean inForceOn(LocalDate day) {
        return !isVoid() && !startsOn().isAfter(day) && ContractStatus.on(day, lapsedOn) == ContractStatus.IN_FORCE;
    }

    /** Whether work begins on a later day. */
    public boolean beginsAfter(LocalDate day) {
        return !isVoid() && startsOn().isAfter(day) && ContractStatus.on(day, lapsedOn) == ContractStatus.IN_FORCE;
    }

    /** The employer's name as filed last. */
    public String employer() {
        return chain.documents().stream()
                .filter(ChainDocument::valid)
                .max(Comparator.comparing(ChainDocument::registeredAt))
                .orElse(chain.conclusion())
                .content()
                .employer()
                .name();
    }

    /** The day whose terms are shown for it: a given day, or the nearest one on which it is in force. */
    public LocalDate nearest(LocalDate day) {
        LocalDate end = lastDay().orElse(FOR_EVER);
        return day.isBefore(startsOn()) || end.isBefore(startsOn()) ? startsOn() : day.isAfter(end) ? end : day;
    }

    /** The terms by path on the nearest day on which it is in force. */
    public Map<String, Term> terms(LocalDate day) {
        return chain.on(nearest(day));
    }

    /** Of the amendments in force on a day, the one that took effect last; a temporary change that is over is none. */
    public Optional<ChainDocument> lastChange(LocalDate day) {
        return chain.valid(NotificationType.AMENDMENT).stream()
                .filter(amendment -> amendment.effect().on(day))
                .reduce((older, younger) -> younger);
    }

    /** The days of work up to a day, each span with the kind of workplace; none if there was no contract. */
    public List<Span> spans(LocalDate until) {
        LocalDate end = lastDay().filter(last -> last.isBefore(until)).orElse(until);
        var spans = new ArrayList<Span>();
        if (isVoid() || end.isBefore(startsOn())) {
            return spans;
        }
        List<LocalDate> starts = chain.versions().stream()
                .filter(day -> !day.isBefore(startsOn()) && !day.isAfter(end))
                .toList();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : end;
            spans.add(new Span(starts.get(i), last, workplaceOn(starts.get(i))));
        }
        return spans;
    }

    /** Main or additional place of work on a day. */
    public WorkplaceKind workplaceOn(LocalDate day) {
        return value(day, "contract.workplaceKind").map(WorkplaceKind::valueOf).orElse(WorkplaceKind.MAIN);
    }

    /** A term on a day as the schema writes it. */
    public Optional<String> value(LocalDate day, String path) {
        return Optional.ofNullable(chain.on(day).get(path)).map(Term::value);
    }

    /** Days of work of one kind, both ends included. */
    public record Span(LocalDate from, LocalDate to, WorkplaceKind workplace) {}
}
