package az.bildiris.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes plausible changes of each kind in the reference list for a contract. */
final class Amendments {
    static final List<String> OTHER_KINDS = List.of(
            "POSITION",
            "POSITION",
            "TEMP_TRANSFER",
            "SUBSTITUTION",
            "CONDITIONS",
            "WORK_TIME",
            "TERM",
            "WORKPLACE",
            "WORKPLACE_KIND",
            "LEAVE",
            "FUNCTION",
            "OTHER");

    private final ContractChain chain;
    private final SeededRandom chance;
    private final Map<String, String> terms;
    private Position position;

    Amendments(ContractChain chain, Position position, SeededRandom chance) {
        this.chain = chain;
        this.position = position;
        this.chance = chance;
        this.terms = chain.terms();
    }

    /** The position after these changes. */
    Position position() {
        return position;
    }

    Amending of(String kind, LocalDate day) {
        return switch (kind) {
            case "PAY" -> pay(new Amending(terms, "PAY"), day);
            case "POSITION" -> promotion(day);
            case "TEMP_TRANSFER" -> temporary(kind, day.plusDays(chance.between(14, 29)));
            case "SUBSTITUTION" -> temporary(kind, day.plusDays(chance.between(40, 88)));
            case "CONDITIONS" -> conditions();
            case "WORK_TIME" -> workTime();
            case "TERM" -> term(day);
            case "WORKPLACE" ->
                new Amending(terms, kind)
                        .set("contract.workplace", Workplaces.of(chain.firm, position, chance))
                        .set("contract.workplaceAddress", chain.firm.address());
            case "WORKPLACE_KIND" -> mainPlace();
            case "LEAVE" -> leave();
            case "FUNCTION" -> new Amending(terms, kind).set("contract.jobFunction", position.function());
            default -> other();
        };
    }

    /** The pay as of the day, never less than before. */
    private Amending pay(Amending amending, LocalDate day) {
        var before = new BigDecimal(terms.get("contract.baseSalary"));
        double week = terms.get("contract.workTimeKind").equals("PART")
                ? Double.parseDouble(terms.get("contract.weeklyHours")) / 40
                : 1;
        BigDecimal now = Pay.share(Pay.base(position.pay(), 0.95 + chance.between(0, 8) / 20.0, day), week);
        BigDecimal least = Pay.money(before.multiply(BigDecimal.valueOf(1.04)).setScale(0, java.math.RoundingMode.UP));
        BigDecimal base = now.max(least);
        return amending.set("contract.baseSalary", base).set("contract.monthlyPay", Pay.withAllowance(base, terms));
    }

    private Amending promotion(LocalDate day) {
        List<Position> better = Position.of(position.trade()).stream()
                .filter(other -> other.pay() > position.pay() && other.suits(chain.worker, day))
                .toList();
        if (better.isEmpty()) {
            return new Amending(terms, "POSITION");
        }
        position = chance.pick(better);
        Amending amending = pay(new Amending(terms, "POSITION", "PAY"), day).set("contract.position", position.title());
        if (terms.containsKey("contract.occupationCode")) {
            amending.set("contract.occupationCode", position.code());
        }
        return terms.containsKey("contract.jobFunction")
                ? amending.set("contract.jobFunction", position.function())
                : amending;
    }

    /** Changes the job function only, so that the values which later documents repeat stay. */
    private Amending temporary(String kind, LocalDate lastDay) {
        String function = chance.pick(Position.of(position.trade())).function();
        return new Amending(terms, kind)
                .set("contract.jobFunction", function)
                .until(lastDay)
                .note(
                        kind.equals("SUBSTITUTION")
                                ? "Müvəqqəti əvəzetmə dövründə işçiyə qanunvericiliyə uyğun əlavə haqq ödənilir."
                                : "İstehsalat zərurəti ilə əlaqədar müvəqqəti keçirmə.");
    }

    private Amending conditions() {
        boolean normal = terms.getOrDefault("contract.conditions", "NORMAL").equals("NORMAL");
        return new Amending(terms, "CONDITIONS", "LEAVE")
                .set("contract.conditions", normal ? "HARMFUL" : "NORMAL")
                .set("contract.additionalLeaveDays", normal ? 6 : 0);
    }

    private Amending workTime() {
        var amending = new Amending(terms, "WORK_TIME", "PAY");
        var base = new BigDecimal(terms.get("contract.baseSalary"));
        if (terms.get("contract.workplaceKind").equals("ADDITIONAL")
                || !List.of("FULL", "PART").contains(terms.get("contract.workTimeKind"))) {
            return new Amending(terms, "WORK_TIME").set("contract.workWeek", chance.of(0.5) ? "FIVE_DAYS" : "SHIFTS");
        }
        boolean full = terms.get("contract.workTimeKind").equals("FULL");
        double before = Double.parseDouble(terms.get("contract.weeklyHours"));
        double hours = full ? 20 : 40;
        BigDecimal now = Pay.share(base, hours / before);
        return amending.set("contract.workTimeKind", full ? "PART" : "FULL")
                .set("contract.weeklyHours", full ? "20" : "40")
                .set("contract.baseSalary", now)
                .set("contract.monthlyPay", Pay.withAllowance(now, terms));
    }

    private Amending term(LocalDate day) {
        var amending = new Amending(terms, "TERM");
        Optional<LocalDate> to = chain.term("contract.termTo").map(LocalDate::parse);
        if (to.isEmpty()) {
            return amending;
        }
        if (chance.of(0.5)) {
            LocalDate longer = to.orElseThrow().plusMonths(chance.between(1, 2) * 6L);
            return amending.set("contract.termTo", longer.isBefore(day) ? day.plusMonths(6) : longer);
        }
        return amending.set("contract.termKind", "INDEFINITE")
                .remove("contract.termFrom")
                .remove("contract.termTo")
                .remove("contract.fixedTermReason");
    }

    /** The additional job becomes the main one. */
    private Amending mainPlace() {
        var amending = new Amending(terms, "WORKPLACE_KIND", "WORK_TIME", "PAY");
        if (terms.get("contract.workplaceKind").equals("MAIN")) {
            return amending;
        }
        double before = Double.parseDouble(terms.get("contract.weeklyHours"));
        BigDecimal base = Pay.share(new BigDecimal(terms.get("contract.baseSalary")), 40 / before);
        return amending.set("contract.workplaceKind", "MAIN")
                .set("contract.workTimeKind", "FULL")
                .set("contract.weeklyHours", "40")
                .set("contract.baseSalary", base)
                .set("contract.monthlyPay", Pay.withAllowance(base, terms));
    }

    private Amending leave() {
        int days = Integer.parseInt(terms.get("contract.mainLeaveDays"));
        return days < 30
                ? new Amending(terms, "LEAVE").set("contract.mainLeaveDays", 30)
                : new Amending(terms, "LEAVE").set("contract.additionalLeaveDays", chance.between(1, 5));
    }

    private Amending other() {
        var amending = new Amending(terms, "OTHER");
        return chance.of(0.5)
                ? amending.set("contract.extraTerms", chance.pick(Workplaces.EXTRA_TERMS))
                : amending.set("contract.payFrequency", chance.of(0.5) ? "TWICE_A_MONTH" : "MONTHLY");
    }

    /** Changes the employer's name to the new one. */
    static Amending renamed(ContractChain chain, LocalDate day) {
        return new Amending(chain.terms(), "EMPLOYER_DATA")
                .set("employer.name", chain.firm.name(day))
                .note("Hüquqi şəxsin adı dəyişdirilmişdir, dövlət reyestrindən çıxarış əlavə olunur.");
    }

    /** The worker's surname and document as of that day. */
    static Amending workerData(ContractChain chain, LocalDate day) {
        Map<String, String> terms = chain.terms();
        var amending = new Amending(terms, "WORKER_DATA").set("worker.surname", chain.worker.surname(day));
        chain.worker.document(day).leaves("worker.").forEach(amending::set);
        return amending;
    }
}
