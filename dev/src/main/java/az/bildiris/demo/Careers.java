package az.bildiris.demo;

import az.bildiris.content.NotificationType;
import az.bildiris.register.NotificationOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the careers of workers: one contract after the other. */
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

    /** Makes the whole career of one worker in one trade. */
    void live(Worker worker, String trade, SeededRandom chance) {
        LocalDate grown = worker.bornOn()
                .plusYears(worker.graduate() ? 22 : chance.between(16, 22))
                .plusDays(chance.between(0, 300));
        LocalDate from = grown.isAfter(LocalDate.of(2014, 1, 1))
                ? grown
                : LocalDate.of(chance.between(2008, 2018), chance.between(1, 12), chance.between(1, 28));
        if (from.isBefore(grown)) {
            from = grown;
        }
        LocalDate retired = worker.bornOn().plusYears(chance.between(64, 69));
        while (from.isBefore(END.minusMonths(2)) && from.isBefore(retired)) {
            Optional<ContractChain> chain = next(worker, trade, from, chance);
            if (chain.isPresent() && free(chain.orElseThrow()).isEmpty()) {
                return;
            }
            from = chain.flatMap(Careers::free).orElse(from.plusMonths(6)).plusDays(chance.between(5, 160));
        }
    }

    private Optional<ContractChain> next(Worker worker, String trade, LocalDate day, SeededRandom chance) {
        List<Firm> near = firms.all().stream()
                .filter(firm -> firm.hires(day))
                .filter(firm -> firm.trade().equals(trade) || firm.city().equals(worker.city()))
                .flatMap(firm -> firm.trade().equals(trade) ? Stream.of(firm, firm, firm, firm) : Stream.of(firm))
                .toList();
        if (near.isEmpty()) {
            return Optional.empty();
        }
        Firm firm = chance.pick(near);
        String list = !firm.individual() && chance.of(0.2) ? "common" : firm.trade();
        List<Position> fitting = Position.of(list).stream()
                .filter(position -> position.suits(worker, day))
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(contract(worker, firm, chance.pick(fitting), day, false, chance));
    }

    /** The day on which the worker can begin another contract; empty when the contract goes on or the career ends. */
    private static Optional<LocalDate> free(ContractChain chain) {
        return chain.documents().stream()
                .flatMap(document -> document.content().termination().stream())
                .filter(end ->
                        !end.reason().startsWith("74_1_E_") && !end.reason().equals("69_3_1"))
                .map(end -> end.terminatedOn().plusMonths(end.reason().equals("74_1_A") ? 18 : 0))
                .findFirst();
    }

    ContractChain contract(
            Worker worker, Firm firm, Position position, LocalDate from, boolean additional, SeededRandom chance) {
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
                NotificationOrigin.EMPLOYER);
        if (chain.open()) {
            chains.add(chain);
            new ContractHistory(chain, position, ledger, endings, chance).run();
        }
        return chain;
    }

    /** The notification's day: before work starts, sometimes late; for older contracts in the first months. */
    private static LocalDate notified(LocalDate startsOn, SeededRandom chance) {
        if (startsOn.isBefore(Ledger.FIRST_DAY)) {
            return Ledger.FIRST_DAY.plusDays(chance.between(0, 88));
        }
        LocalDate day = WorkingDays.plus(startsOn, chance.of(0.9) ? -chance.between(0, 4) : chance.between(1, 6));
        return day.isBefore(Ledger.FIRST_DAY) ? Ledger.FIRST_DAY : day;
    }

    /** Documents of a type that are the last of their chain, for decisions about them. */
    List<Document> lastOnes(NotificationType type) {
        return chains.stream()
                .map(ContractChain::last)
                .filter(document -> document.content().type() == type)
                .toList();
    }
}
