package az.bildiris.demo;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.DecisionKind;
import az.bildiris.notification.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Working lives: one contract after the other, with what happens to them on the way. */
final class Careers {
    private static final LocalDate END = Ledger.LAST_DAY;

    private final Ledger ledger;
    private final Firms firms;
    private final Endings endings = new Endings();
    private final List<ContractChain> chains = new ArrayList<>();

    Careers(Ledger ledger, Firms firms) {
        this.ledger = ledger;
        this.firms = firms;
    }

    List<ContractChain> chains() {
        return chains;
    }

    /** The whole life of one worker in one trade. */
    void live(Worker worker, String trade, Chance chance) {
        LocalDate grown = worker.bornOn().plusYears(chance.between(16, 23)).plusDays(chance.between(0, 300));
        LocalDate from = grown.isAfter(LocalDate.of(2014, 1, 1))
                ? grown
                : LocalDate.of(chance.between(2008, 2018), chance.between(1, 12), chance.between(1, 28));
        LocalDate retired = worker.bornOn().plusYears(chance.between(64, 69));
        while (from.isBefore(END.minusMonths(2)) && from.isBefore(retired)) {
            Optional<Firm> firm = firm(worker, trade, from, chance);
            if (firm.isEmpty()) {
                from = from.plusMonths(10);
            } else {
                Position position = position(worker, firm.orElseThrow(), chance);
                ContractChain chain = contract(worker, firm.orElseThrow(), position, from, false, chance);
                if (chain.documents().isEmpty() || alive(chain).isEmpty()) {
                    return;
                }
                from = alive(chain).orElseThrow().plusDays(chance.between(5, 160));
            }
        }
    }

    /** The day on which the worker is free again; empty when the contract goes on or the worker does not. */
    private static Optional<LocalDate> alive(ContractChain chain) {
        return chain.last()
                .content()
                .termination()
                .filter(end ->
                        !end.reason().startsWith("74_1_E_") && !end.reason().startsWith("69_3_1"))
                .map(end -> end.terminatedOn().plusMonths(end.reason().equals("74_1_A") ? 18 : 0));
    }

    private Optional<Firm> firm(Worker worker, String trade, LocalDate day, Chance chance) {
        List<Firm> near = firms.all().stream()
                .filter(firm -> firm.hires(day))
                .filter(firm -> firm.trade().equals(trade) || firm.city().equals(worker.city()))
                .flatMap(firm -> firm.trade().equals(trade) ? Stream.of(firm, firm, firm) : Stream.of(firm))
                .toList();
        return near.isEmpty() ? Optional.empty() : Optional.of(chance.pick(near));
    }

    private static Position position(Worker worker, Firm firm, Chance chance) {
        boolean common = !firm.individual() && chance.of(0.2);
        List<Position> fitting = Position.of(common ? "common" : firm.trade()).stream()
                .filter(position -> position.suits(worker))
                .toList();
        return chance.pick(fitting);
    }

    ContractChain contract(
            Worker worker, Firm firm, Position position, LocalDate from, boolean additional, Chance chance) {
        var chain = new ContractChain(ledger, firm, worker, chance);
        LocalDate startsOn = WorkingDays.from(from);
        Optional<LocalDate> termTo = position.is("seasonal") || chance.of(0.17)
                ? Optional.of(startsOn.plusMonths(chance.pick(List.of(5, 6, 11, 12, 12, 24)))
                        .minusDays(1))
                : Optional.empty();
        chain.conclude(
                notified(startsOn, chance),
                position,
                ContractTerms.of(firm, worker, position, startsOn, additional, termTo, chance),
                Origin.EMPLOYER,
                true);
        if (chain.open()) {
            chains.add(chain);
            run(chain, position, startsOn, chance);
        }
        return chain;
    }

    /** The day of the notification: before work starts, sometimes late; for older contracts the first months. */
    private static LocalDate notified(LocalDate startsOn, Chance chance) {
        if (startsOn.isBefore(Ledger.FIRST_DAY)) {
            return Ledger.FIRST_DAY.plusDays(chance.between(0, 88));
        }
        LocalDate day = WorkingDays.plus(startsOn, chance.of(0.9) ? -chance.between(0, 4) : chance.between(1, 6));
        return day.isBefore(Ledger.FIRST_DAY) ? Ledger.FIRST_DAY : day;
    }

    private void run(ContractChain chain, Position first, LocalDate startsOn, Chance chance) {
        LocalDate notified = chain.last().content().date();
        boolean failed = chain.term("contract.probation.length").isPresent() && chance.of(0.08);
        boolean goesOn = chance.of(0.16);
        LocalDate end = failed
                ? startsOn.plusDays(11)
                : (notified.isAfter(startsOn) ? notified : startsOn).plusDays(chance.between(180, 2300));
        Optional<LocalDate> termTo = chain.term("contract.termTo").map(LocalDate::parse);
        if (!failed && termTo.isPresent() && chance.of(0.8)) {
            end = termTo.orElseThrow();
        }
        boolean firmEnds =
                chain.firm.endedOn().filter(end.plusDays(60)::isAfter).isPresent()
                        || (goesOn && chain.firm.endedOn().isPresent());
        if (firmEnds) {
            end = chain.firm.endedOn().orElseThrow();
        }
        Position position = amend(chain, first, notified, goesOn && !firmEnds ? END.plusDays(30) : end, chance);
        if (chain.open() && (firmEnds || !goesOn) && !end.isAfter(END)) {
            end(chain, position, end, firmEnds, chance);
        }
    }

    private Position amend(ContractChain chain, Position first, LocalDate from, LocalDate to, Chance chance) {
        Position position = first;
        for (Map.Entry<LocalDate, String> event :
                events(chain, from, to, chance).entrySet()) {
            LocalDate day = WorkingDays.from(event.getKey());
            if (chain.open() && day.isBefore(to.minusDays(12))) {
                switch (event.getValue()) {
                    case "EMPLOYER_DATA" -> chain.amend(day, day, Amendments.renamed(chain, day));
                    case "WORKER_DATA" -> chain.amend(day, day, Amendments.workerData(chain, day));
                    default -> {
                        var amendments = new Amendments(chain, position, chance);
                        LocalDate effective =
                                chance.of(0.6) ? day : day.plusMonths(1).withDayOfMonth(1);
                        chain.amend(day, effective, amendments.of(event.getValue(), effective));
                        position = amendments.position();
                    }
                }
            }
        }
        return position;
    }

    private static Map<LocalDate, String> events(ContractChain chain, LocalDate from, LocalDate to, Chance chance) {
        var events = new TreeMap<LocalDate, String>();
        LocalDate day = from.plusDays(chance.between(200, 600));
        while (day.isBefore(to)) {
            events.put(day, chance.of(0.5) ? "PAY" : chance.pick(Amendments.OTHER_KINDS));
            day = day.plusDays(chance.between(330, 900));
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
        if (chance.of(0.4)) {
            chain.worker.documents().stream()
                    .map(IdentityDocument::issuedOn)
                    .filter(from::isBefore)
                    .forEach(issued -> events.put(issued.plusDays(chance.between(4, 50)), "WORKER_DATA"));
        }
        return events;
    }

    private void end(ContractChain chain, Position position, LocalDate end, boolean firmEnds, Chance chance) {
        if (firmEnds && chain.firm.individual() && chance.of(0.35)) {
            ledger.decide(
                    chain.documents().get(0).number(),
                    DecisionKind.LAPSE,
                    end.plusDays(chance.between(30, 90)),
                    "Dövlət Əmək Müfəttişliyi Xidməti",
                    "İşçinin müraciəti əsasında (Əmək Məcəlləsi, m.49 h.5, m.74 h.1-1)");
            return;
        }
        // An employer who is gone signs nothing: the tax authority enters the end.
        if (firmEnds) {
            boolean state = chain.firm.individual();
            boolean wanted = chance.of(0.5);
            chain.terminate(
                    wanted && state ? end.minusMonths(2) : end,
                    wanted && state ? end.minusMonths(2) : end,
                    endings.ofFirm(chain.firm, wanted),
                    state ? Origin.TAX_AUTHORITY : Origin.EMPLOYER);
            return;
        }
        Ending ending = endings.choose(chain, position, end, chance);
        int ahead = ending.reason().startsWith("69_1") && chance.of(0.3) ? chance.between(5, 25) : 0;
        chain.terminate(WorkingDays.plus(end.minusDays(ahead), 0), end, ending, Origin.EMPLOYER);
    }

    /** Documents of a type that end their chain, by which decisions choose. */
    List<Document> lastOnes(NotificationType type) {
        return chains.stream()
                .map(ContractChain::last)
                .filter(document -> document.content().type() == type)
                .toList();
    }
}
