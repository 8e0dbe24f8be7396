package az.bildiris.demo;

import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationOrigin;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Makes the contracts of the two demo accounts with notifications, which show every kind and status. */
final class FixedPeople {
    /** A day in the future: so late that it stays in the future for ten years of demos and tests. */
    private static final LocalDate FAR = LocalDate.of(2037, 3, 31);

    private static final String INSPECTORATE = "Dövlət Əmək Müfəttişliyi Xidməti";

    private final Ledger ledger;
    private final Firms firms;
    private final Worker aytan;
    private final Worker rashad;
    private final SeededRandom chance = new SeededRandom(4);

    FixedPeople(Ledger ledger, Firms firms, Workers workers) {
        this.ledger = ledger;
        this.firms = firms;
        this.aytan = workers.aytan();
        this.rashad = workers.rashad();
    }

    void live() {
        firstJob();
        shop();
        bank();
        mistake();
        shortTerm();
        leaving();
        rashadBuilds();
        rashadNow();
    }

    /** Three amendments, then a resignation. */
    private void firstJob() {
        ContractChain chain = hired("«Xəzər Nümunə Konsaltinq» MMC", aytan, "mühasib", "2014-09-15", "480.00");
        pay(chain, "2016-01-11", "560.00");
        var promotion = new Amending(chain.terms(), "POSITION", "PAY")
                .set("contract.position", "baş mühasib")
                .set("contract.baseSalary", "820.00")
                .set("contract.monthlyPay", "820.00");
        amend(chain, "2017-07-03", promotion);
        amend(chain, "2019-02-25", Amendments.workerData(chain, LocalDate.of(2019, 2, 25)));
        terminate(chain, "2019-08-30", "2019-08-30", Ending.of("69_1", "İşçinin ərizəsi"));
    }

    /** An additional job that the inspectorate ended after the employer's death. */
    private void shop() {
        ContractChain chain = side("Quliyev Elşən Mahir oğlu", "uçot işçisi", "2020-02-03", Optional.empty());
        decide(
                chain,
                DecisionKind.LAPSE,
                "2023-05-22",
                INSPECTORATE,
                "Fiziki şəxs olan işəgötürənin vəfatı, işçinin müraciəti (Əmək Məcəlləsi, m.74 h.1-1)");
    }

    /** The present job, with changes of every kind and a dismissal that a court reversed. */
    private void bank() {
        ContractChain chain = hired("«Qafqaz Nümunə Bank» ASC", aytan, "risk analitiki", "2019-09-16", "1200.00");
        pay(chain, "2021-02-01", "1450.00");
        var substitution = new Amending(chain.terms(), "SUBSTITUTION")
                .set("contract.jobFunction", "Risk analitiki vəzifəsi ilə yanaşı şöbə müdirinin əvəz edilməsi.")
                .until(LocalDate.of(2022, 8, 31))
                .note("Şöbə müdirinin məzuniyyəti dövrü.");
        amend(chain, "2022-06-10", substitution);
        pay(chain, "2024-03-04", "980.00");
        decide(
                chain,
                DecisionKind.INVALIDITY,
                "2024-05-13",
                INSPECTORATE,
                "Əmək haqqı işçinin razılığı olmadan azaldılmışdır (Əmək Məcəlləsi, m.46 h.6)");
        chain.restore("contract.baseSalary", "1450.00");
        chain.restore("contract.monthlyPay", "1450.00");
        pay(chain, "2025-01-13", "1850.00");
        var hours = new Amending(chain.terms(), "WORK_TIME", "PAY")
                .set("contract.workTimeKind", "PART")
                .set("contract.weeklyHours", "30")
                .set("contract.baseSalary", "1387.50")
                .set("contract.monthlyPay", "1387.50")
                .until(FAR.plusMonths(5))
                .note("Uşaq 14 yaşına çatanadək natamam iş vaxtı.");
        amend(chain, "2026-02-02", hours);
        terminate(chain, "2026-04-30", "2026-04-30", Ending.of("70_B", "Ştat cədvəlinin dəyişdirilməsi barədə əmr"));
        decide(
                chain,
                DecisionKind.INVALIDITY,
                "2026-08-17",
                "Bakı şəhəri Səbail Rayon Məhkəməsi",
                "İşçinin işə bərpa edilməsi barədə qətnamə");
    }

    /** A contract entered twice: the second was declared invalid after somebody had changed it. */
    private void mistake() {
        ContractChain chain = hired("«Qafqaz Nümunə Bank» ASC", aytan, "kredit mütəxəssisi", "2019-09-18", "1150.00");
        pay(chain, "2019-10-14", "1200.00");
        ledger.decide(
                chain.documents().get(0).number(),
                DecisionKind.INVALIDITY,
                LocalDate.of(2019, 11, 25),
                INSPECTORATE,
                "Bildiriş səhvən ikinci dəfə daxil edilmişdir");
    }

    /** A term that ended without a termination; the older system had lost the original. */
    private void shortTerm() {
        ContractChain chain = side(
                "«Xəzər Nümunə Konsaltinq» MMC", "məsləhətçi", "2021-03-01", Optional.of(LocalDate.of(2021, 12, 31)));
        ledger.loseOriginal(chain.last().number());
    }

    /** A termination that takes effect long after it was agreed. */
    private void leaving() {
        ContractChain chain = side("«Xəzər Nümunə Konsaltinq» MMC", "auditor", "2023-02-06", Optional.empty());
        terminate(chain, "2026-10-19", FAR.toString(), Ending.of("75_2_A", "Tərəflərin yazılı razılaşması"));
    }

    private void rashadBuilds() {
        ContractChain chain =
                hired("«Sumqayıt Metal Konstruksiya» MMC", rashad, "elektrik qaynaqçısı", "2015-04-06", "620.00");
        pay(chain, "2017-05-15", "720.00");
        terminate(
                chain,
                "2020-06-05",
                "2020-06-30",
                Ending.of("70_B", "Ştat cədvəlinin dəyişdirilməsi barədə əmr, işçiyə verilmiş xəbərdarlıq"));
    }

    private void rashadNow() {
        ContractChain chain = hired("«Sumqayıt Boru-Prokat Nümunə» ASC", rashad, "prokatçı", "2020-09-14", "980.00");
        pay(chain, "2022-10-03", "1180.00");
        amend(
                chain,
                "2023-05-15",
                new Amending(chain.terms(), "WORKPLACE").set("contract.workplace", "2 nömrəli prokat sexi"));
    }

    private ContractChain hired(String firm, Worker worker, String title, String startsOn, String pay) {
        Map<String, String> terms = terms(firm, worker, title, startsOn, false, Optional.empty());
        terms.keySet().removeIf(path -> path.startsWith("contract.allowance") || path.startsWith("contract.probation"));
        terms.put("contract.baseSalary", pay);
        terms.put("contract.monthlyPay", pay);
        terms.put("contract.probation.length", "3");
        terms.put("contract.probation.unit", "MONTH");
        return concluded(firm, worker, title, startsOn, terms);
    }

    private ContractChain side(String firm, String title, String startsOn, Optional<LocalDate> termTo) {
        return concluded(firm, aytan, title, startsOn, terms(firm, aytan, title, startsOn, true, termTo));
    }

    private Map<String, String> terms(
            String firm, Worker worker, String title, String startsOn, boolean additional, Optional<LocalDate> termTo) {
        return ContractTerms.of(
                firms.named(firm),
                worker,
                Position.titled(title),
                LocalDate.parse(startsOn),
                additional,
                termTo,
                chance);
    }

    private ContractChain concluded(
            String firm, Worker worker, String title, String startsOn, Map<String, String> terms) {
        var chain = new ContractChain(ledger, firms.named(firm), worker, chance);
        LocalDate date = WorkingDays.plus(LocalDate.parse(startsOn), -2);
        chain.conclude(date, Position.titled(title), terms, NotificationOrigin.EMPLOYER);
        return chain;
    }

    private static void pay(ContractChain chain, String day, String amount) {
        amend(
                chain,
                day,
                new Amending(chain.terms(), "PAY")
                        .set("contract.baseSalary", amount)
                        .set("contract.monthlyPay", amount));
    }

    private static void amend(ContractChain chain, String day, Amending amending) {
        chain.amend(LocalDate.parse(day), LocalDate.parse(day), amending);
    }

    private static void terminate(ContractChain chain, String day, String lastDay, Ending ending) {
        chain.terminate(LocalDate.parse(day), LocalDate.parse(lastDay), ending, NotificationOrigin.EMPLOYER);
    }

    /** Adds a decision about the latest document of the chain. */
    private void decide(ContractChain chain, DecisionKind kind, String day, String body, String reason) {
        ledger.decide(chain.last().number(), kind, LocalDate.parse(day), body, reason);
    }
}
