package az.bildiris.demo;

import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationOrigin;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the course of a contract after its conclusion: amendments over the years, and its end. */
final class ContractHistory {
    private static final LocalDate END = Ledger.LAST_DAY;

    private final ContractChain chain;
    private final Ledger ledger;
    private final Endings endings;
    private final SeededRandom chance;
    private Position position;

    ContractHistory(ContractChain chain, Position position, Ledger ledger, Endings endings, SeededRandom chance) {
        this.chain = chain;
        this.position = position;
        this.ledger = ledger;
        this.endings = endings;
        this.chance = chance;
    }

    void run() {
        LocalDate startsOn = chain.day("contract.workStartsOn");
        LocalDate notified = chain.last().content().date();
        LocalDate from = notified.isAfter(startsOn) ? notified : startsOn;
        boolean goesOn = chance.of(0.16);
        LocalDate end = end(startsOn, from);
        boolean firmEnds =
                chain.firm.endedOn().filter(end.plusDays(60)::isAfter).isPresent()
                        || (goesOn && chain.firm.endedOn().isPresent());
        if (firmEnds) {
            end = chain.firm.endedOn().orElseThrow();
        }
        amend(from, goesOn && !firmEnds ? END.plusDays(30) : end);
        if (chain.open() && (firmEnds || !goesOn) && !end.isAfter(END)) {
            if (firmEnds) {
                endWithFirm(end);
            } else {
                end(end);
            }
        }
    }

    private LocalDate end(LocalDate startsOn, LocalDate from) {
        if (chain.term("contract.probation.length").isPresent() && chance.of(0.08)) {
            return startsOn.plusDays(11);
        }
        Optional<LocalDate> termTo = chain.term("contract.termTo").map(LocalDate::parse);
        return termTo.isPresent() && chance.of(0.8) ? termTo.orElseThrow() : from.plusDays(chance.between(180, 2300));
    }

    private void amend(LocalDate from, LocalDate to) {
        for (Map.Entry<LocalDate, String> event : events(from, to).entrySet()) {
            LocalDate day = WorkingDays.from(event.getKey());
            if (chain.open() && day.isBefore(to.minusDays(12))) {
                amend(event.getValue(), day);
            }
        }
    }

    private void amend(String kind, LocalDate day) {
        switch (kind) {
            case "EMPLOYER_DATA" -> chain.amend(day, day, Amendments.renamed(chain, day));
            case "WORKER_DATA" -> chain.amend(day, day, Amendments.workerData(chain, day));
            default -> {
                var amendments = new Amendments(chain, position, chance);
                LocalDate effective = chance.of(0.6) ? day : day.plusMonths(1).withDayOfMonth(1);
                chain.amend(day, effective, amendments.of(kind, effective));
                position = amendments.position();
            }
        }
    }

    private Map<LocalDate, String> events(LocalDate from, LocalDate to) {
        var events = new TreeMap<LocalDate, String>();
        LocalDate day = from.plusDays(chance.between(300, 900));
        while (day.isBefore(to)) {
            events.put(day, chance.of(0.45) ? "PAY" : chance.pick(Amendments.OTHER_KINDS));
            day = day.plusDays(chance.between(420, 1250));
        }
        if (chain.term("contract.workplaceKind").equals(Optional.of("ADDITIONAL")) && chance.of(0.25)) {
            events.put(from.plusDays(chance.between(120, 280)), "WORKPLACE_KIND");
        }
        chain.term("contract.termTo")
                .map(LocalDate::parse)
                .filter(to::isAfter)
                .ifPresent(end -> events.put(end.minusDays(8), "TERM"));
        chain.firm
                .renamedOn()
                .filter(from::isBefore)
                .ifPresent(renamed -> events.put(renamed.plusDays(chance.between(3, 40)), "EMPLOYER_DATA"));
        chain.worker
                .marriedOn()
                .filter(from::isBefore)
                .ifPresent(wedding -> events.put(wedding.plusDays(chance.between(20, 60)), "WORKER_DATA"));
        if (chance.of(0.3)) {
            chain.worker.documents().stream()
                    .map(IdentityDocument::issuedOn)
                    .filter(from::isBefore)
                    .forEach(issued -> events.put(issued.plusDays(chance.between(4, 50)), "WORKER_DATA"));
        }
        return events;
    }

    /**
     * Ends the contract with its employer. A natural person who is gone cannot sign: the inspectorate decides, or the
     * tax authority enters the end.
     */
    private void endWithFirm(LocalDate end) {
        boolean person = chain.firm.individual();
        if (person && endings.endsOf(chain.firm) > 1 && chance.of(0.6)) {
            ledger.decide(
                    chain.documents().get(0).number(),
                    DecisionKind.LAPSE,
                    end.plusDays(chance.between(30, 90)),
                    "Dövlət Əmək Müfəttişliyi Xidməti",
                    "İşçinin müraciəti əsasında (Əmək Məcəlləsi, m.49 h.5, m.74 h.1-1)");
            return;
        }
        Ending ending = endings.ofFirm(chain.firm);
        LocalDate day = ending.reason().equals("74_1_1_4") ? end.minusMonths(2) : end;
        chain.terminate(day, day, ending, person ? NotificationOrigin.TAX_AUTHORITY : NotificationOrigin.EMPLOYER);
    }

    private void end(LocalDate end) {
        Ending ending = endings.choose(chain, position, end, chance);
        boolean notice = ending.reason().equals("69_1") && chance.of(0.3);
        LocalDate day = notice ? end.minusDays(chance.between(5, 25)) : end;
        chain.terminate(WorkingDays.from(day), end, ending, NotificationOrigin.EMPLOYER);
    }
}
