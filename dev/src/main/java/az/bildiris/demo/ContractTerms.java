package az.bildiris.demo;

import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.ShippedLists;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Block 4 of a conclusion, within the limits of the Code (arts 45, 51, 58, 89, 91, 114). */
final class ContractTerms {
    private final Map<String, String> leaves = new LinkedHashMap<>();
    private final Firm firm;
    private final LocalDate concludedOn;
    private final int age;
    private final Position position;
    private final SeededRandom chance;
    private final LocalDate startsOn;
    private final boolean additional;

    private ContractTerms(
            Firm firm, Worker worker, Position position, LocalDate startsOn, boolean additional, SeededRandom chance) {
        this.firm = firm;
        this.position = position;
        this.startsOn = startsOn;
        this.additional = additional;
        this.chance = chance;
        this.concludedOn = WorkingDays.plus(startsOn, -chance.between(1, 5));
        this.age = worker.age(concludedOn);
    }

    static Map<String, String> of(
            Firm firm,
            Worker worker,
            Position position,
            LocalDate startsOn,
            boolean additional,
            Optional<LocalDate> termTo,
            SeededRandom chance) {
        var terms = new ContractTerms(firm, worker, position, startsOn, additional, chance);
        terms.identity();
        terms.term(termTo);
        terms.place();
        double week = terms.time();
        terms.pay(week);
        terms.leave();
        return terms.leaves;
    }

    private void identity() {
        if (chance.of(0.8)) {
            put("number", "ƏM-%d/%02d".formatted(chance.between(1, 480), startsOn.getYear() % 100));
        }
        put("concludedOn", concludedOn);
        put("workStartsOn", startsOn);
    }

    private void term(Optional<LocalDate> termTo) {
        put("termKind", termTo.isPresent() ? "FIXED" : "INDEFINITE");
        termTo.ifPresent(to -> {
            put("termFrom", startsOn);
            put("termTo", to);
            List<Reference> reasons = ShippedLists.all().get(ReferenceList.FIXED_TERM_REASON);
            put(
                    "fixedTermReason",
                    position.is("seasonal") ? "47_B" : chance.pick(reasons).code());
        });
        if (age >= 18 && chance.of(termTo.isPresent() ? 0.3 : 0.55)) {
            boolean weeks = termTo.isPresent() || chance.of(0.3);
            put("probation.length", chance.between(1, termTo.isPresent() ? 2 : weeks ? 8 : 3));
            put("probation.unit", weeks ? "WEEK" : "MONTH");
        }
    }

    private void place() {
        put("workplaceKind", additional ? "ADDITIONAL" : "MAIN");
        put("workplace", Workplaces.of(firm, position, chance));
        if (chance.of(0.5)) {
            put("workplaceAddress", firm.address());
        }
        put("position", position.title());
        if (chance.of(0.7)) {
            put("occupationCode", position.code());
        }
        if (chance.of(0.7)) {
            put("jobFunction", position.function());
        }
    }

    /** Sets kind and hours of working time; returns the share of a full week. */
    private double time() {
        String kind = "FULL";
        String hours = "40";
        if (additional) {
            kind = "PART";
            hours = chance.pick(List.of("10", "12.5", "16", "20"));
        } else if (age < 18) {
            kind = "REDUCED";
            hours = age < 16 ? "24" : "36";
        } else if (position.is("summarised")) {
            kind = "SUMMARISED";
        } else if (position.is("harmful") || position.is("underground") || position.is("teacher")) {
            kind = "REDUCED";
            hours = "36";
        } else if (chance.of(0.07)) {
            kind = "PART";
            hours = chance.pick(List.of("20", "24", "30"));
        }
        put("workTimeKind", kind);
        put("weeklyHours", hours);
        if (chance.of(0.8)) {
            put(
                    "workWeek",
                    position.is("shifts") || position.is("summarised")
                            ? "SHIFTS"
                            : chance.of(0.8) ? "FIVE_DAYS" : "SIX_DAYS");
        }
        return kind.equals("PART") ? Double.parseDouble(hours) / 40 : 1;
    }

    private void pay(double week) {
        BigDecimal full = Pay.base(position.pay(), 0.9 + chance.between(0, 8) / 20.0, startsOn);
        BigDecimal base = Pay.share(full, week);
        if (chance.of(0.3)) {
            boolean percent = chance.of(0.7);
            put("allowance.value", percent ? chance.between(1, 5) * 5 + ".00" : chance.between(2, 12) * 10 + ".00");
            put("allowance.unit", percent ? "PERCENT" : "AZN");
        }
        put("baseSalary", base);
        put("monthlyPay", Pay.withAllowance(base, leaves));
        if (chance.of(0.2)) {
            put("bonus.value", chance.between(1, 8) * 50 + ".00");
            put("bonus.period", chance.pick(List.of("MONTHLY", "QUARTERLY", "YEARLY")));
        }
        if (chance.of(0.8)) {
            put("paySystem", position.is("piece") ? "PIECE" : chance.of(0.96) ? "TIME" : "OTHER");
        }
        if (chance.of(0.85)) {
            put("payFrequency", position.is("weekly") ? "WEEKLY" : chance.of(0.75) ? "TWICE_A_MONTH" : "MONTHLY");
        }
        if (chance.of(0.8)) {
            put("conditions", conditions());
        }
    }

    private String conditions() {
        return List.of("underground", "harmful", "heavy").stream()
                .filter(position::is)
                .findFirst()
                .map(trait -> trait.toUpperCase(java.util.Locale.ROOT))
                .orElse("NORMAL");
    }

    private void leave() {
        int days = position.is("teacher") ? 56 : position.is("chief") || chance.of(0.3) ? 30 : 21;
        put("mainLeaveDays", age < 16 ? 42 : age < 18 ? 35 : days);
        if (chance.of(0.4)) {
            put("additionalLeaveDays", conditions().equals("NORMAL") ? chance.between(0, 4) : 6);
        }
        if (chance.of(0.15)) {
            put("extraTerms", chance.pick(Workplaces.EXTRA_TERMS));
        }
    }

    private void put(String field, Object value) {
        leaves.put("contract." + field, value.toString());
    }
}
