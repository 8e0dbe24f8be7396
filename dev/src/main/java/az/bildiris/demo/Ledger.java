package az.bildiris.demo;

import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.platform.Baku;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.StatusDecision;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The records of the older system: its registered documents with numbers and times, and its decisions. */
final class Ledger {
    static final LocalDate FIRST_DAY = LocalDate.of(2014, 7, 1);
    /** The latest day of any document, so that the demo does not depend on the day it is made. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

    private final List<Document> documents = new ArrayList<>();
    private final List<StatusDecision> decisions = new ArrayList<>();
    private final Set<NotificationNumber> numbers = new HashSet<>();
    private int decisionNumber = 100;

    /** A time of registration for a document of that day: usually the same day, sometimes late. */
    Instant registration(LocalDate date, SeededRandom chance) {
        int late = chance.of(0.86) ? 0 : chance.of(0.8) ? 1 : chance.between(2, 5);
        LocalDateTime time = WorkingDays.plus(date, late)
                .atTime(chance.between(9, 17), chance.between(0, 59), chance.between(0, 59));
        return time.atZone(Baku.ZONE).toInstant();
    }

    /** A unique number of the year, rising with the time. */
    NotificationNumber number(NotificationType type, Instant registeredAt) {
        LocalDateTime time = LocalDateTime.ofInstant(registeredAt, Baku.ZONE);
        long sequence =
                ((time.getDayOfYear() - 1L) * 86_400 + time.toLocalTime().toSecondOfDay()) / 16;
        NotificationNumber number;
        do {
            number = NotificationNumber.of(type, time.getYear(), ++sequence);
        } while (!numbers.add(number));
        return number;
    }

    boolean accepts(Instant registeredAt) {
        return !LocalDate.ofInstant(registeredAt, Baku.ZONE).isAfter(LAST_DAY);
    }

    void add(Document document) {
        documents.add(document);
    }

    /** Removes a container, so that the older system hands over the XML alone. */
    void loseOriginal(NotificationNumber number) {
        documents.replaceAll(document -> document.number().equals(number) ? document.withoutOriginal() : document);
    }

    void decide(NotificationNumber number, DecisionKind kind, LocalDate day, String body, String reason) {
        LocalDate decided = WorkingDays.from(day);
        if (!decided.isAfter(LAST_DAY)) {
            String mark = (kind == DecisionKind.LAPSE ? "Q-" : "E-") + decisionNumber++ + "/" + decided.getYear();
            decisions.add(new StatusDecision(number, kind, reason, body, decided, mark));
        }
    }

    /** Documents in the order of their registration. */
    List<Document> documents() {
        return documents.stream()
                .sorted(Comparator.comparing(Document::registeredAt).thenComparing(Document::number))
                .toList();
    }

    List<StatusDecision> decisions() {
        return decisions.stream()
                .sorted(Comparator.comparing(StatusDecision::decidedOn))
                .toList();
    }
}
