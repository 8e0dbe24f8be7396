package az.bildiris.demo;

import az.bildiris.content.NotificationType;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationOrigin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes all data of the older system: the people, their careers, the decisions about their documents. */
final class Population {
    private static final int WORKERS = 198;
    private static final LocalDate LLC_ENTRY = LocalDate.of(2018, 12, 28);
    private static final String INSPECTORATE = "Dövlət Əmək Müfəttişliyi Xidməti";

    private final Ledger ledger = new Ledger();
    private final Firms firms = new Firms();
    private final Workers workers = new Workers();
    private final Careers careers = new Careers(ledger, firms);

    static Population create() {
        var population = new Population();
        new FixedPeople(population.ledger, population.firms, population.workers).live();
        population.founders();
        population.others();
        population.decide();
        population.lose();
        return population;
    }

    Ledger ledger() {
        return ledger;
    }

    Firms firms() {
        return firms;
    }

    /** The first contract of a company registered on line is entered by the tax authority (art. 49(1-2), (2-2)). */
    private void founders() {
        for (Firm firm : firms.all()) {
            if (firm.since().isAfter(LLC_ENTRY)) {
                var chance = new SeededRandom(
                        600 + Integer.parseInt(firm.voen().value().substring(5, 8)));
                Worker founder = workers.founder(firm, chance);
                Position position = Position.titled("direktor müavini");
                var terms = ContractTerms.of(firm, founder, position, firm.since(), false, Optional.empty(), chance);
                terms.put("contract.position", "direktor");
                new ContractChain(ledger, firm, founder, chance)
                        .conclude(firm.since(), position, terms, NotificationOrigin.TAX_AUTHORITY);
            }
        }
    }

    private void others() {
        List<Firm> places = firms.all();
        List<Worker> foreigners = workers.foreigners();
        for (int i = 0; i < WORKERS; i++) {
            var chance = new SeededRandom(10_000 + i);
            Firm home = places.get(i % places.size());
            Worker worker = i < foreigners.size() ? foreigners.get(i) : workers.citizen(i, home.city(), chance);
            careers.live(worker, home.trade(), chance);
            if (i % 7 == 3) {
                additional(worker, home, chance);
            }
        }
    }

    /** An additional job beside the main one: half a week at most (art. 58). */
    private void additional(Worker worker, Firm home, SeededRandom chance) {
        LocalDate from = LocalDate.of(chance.between(2016, 2024), chance.between(1, 12), chance.between(1, 28));
        List<Firm> open = firms.all().stream()
                .filter(firm -> firm.hires(from) && firm.city().equals(home.city()))
                .toList();
        if (!open.isEmpty() && worker.age(from) > 18) {
            Firm firm = chance.pick(open);
            List<Position> positions = Position.of(firm.trade()).stream()
                    .filter(position -> position.suits(worker, from) && !position.is("chief"))
                    .toList();
            if (!positions.isEmpty()) {
                careers.contract(worker, firm, chance.pick(positions), from, true, chance);
            }
        }
    }

    private void decide() {
        var chance = new SeededRandom(77);
        // The first document of such a chain is also its last, since the contract was entered by mistake.
        for (Document document : some(NotificationType.CONCLUSION, 4, chance)) {
            invalid(document, chance.between(20, 200), INSPECTORATE, "Bildiriş səhvən daxil edilmişdir");
        }
        for (Document document : some(NotificationType.AMENDMENT, 6, chance)) {
            invalid(
                    document,
                    chance.between(30, 240),
                    INSPECTORATE,
                    "İşçinin razılığı olmadan daxil edilmiş dəyişiklik (Əmək Məcəlləsi, m.46 h.6)");
        }
        for (Document document : some(NotificationType.TERMINATION, 5, chance)) {
            invalid(
                    document,
                    chance.between(60, 300),
                    "Bakı Apellyasiya Məhkəməsi",
                    "İşçinin işə bərpa edilməsi barədə qətnamə (Əmək Məcəlləsi, m.300)");
        }
        for (Document document : some(NotificationType.CONCLUSION, 2, chance)) {
            ledger.decide(
                    document.number(),
                    DecisionKind.LAPSE,
                    document.content().date().plusDays(chance.between(200, 500)),
                    INSPECTORATE,
                    "Faktiki əmək münasibətlərinin mövcud olmaması müəyyən edilmişdir");
        }
    }

    /** Makes one of the first year's contracts without its container. */
    private void lose() {
        ledger.documents().stream()
                .filter(document -> document.content().type() == NotificationType.CONCLUSION)
                .skip(12)
                .findFirst()
                .ifPresent(document -> ledger.loseOriginal(document.number()));
    }

    private void invalid(Document document, int daysLater, String body, String reason) {
        ledger.decide(
                document.number(),
                DecisionKind.INVALIDITY,
                document.content().date().plusDays(daysLater),
                body,
                reason);
    }

    private List<Document> some(NotificationType type, int count, SeededRandom chance) {
        List<Document> candidates = new ArrayList<>(careers.lastOnes(type).stream()
                .filter(document -> document.content().date().isBefore(LocalDate.of(2025, 6, 1)))
                .filter(document -> type != NotificationType.TERMINATION
                        || document.content()
                                .termination()
                                .orElseThrow()
                                .reason()
                                .startsWith("70_"))
                .filter(document -> ledger.decisions().stream()
                        .noneMatch(decision -> decision.number().equals(document.number())
                                || document.base()
                                        .filter(decision.number()::equals)
                                        .isPresent()))
                .toList());
        var chosen = new ArrayList<Document>();
        while (chosen.size() < count && !candidates.isEmpty()) {
            chosen.add(candidates.remove(chance.between(0, candidates.size() - 1)));
        }
        return chosen;
    }
}
