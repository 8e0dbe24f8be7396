package az.bildiris.demo;

import az.bildiris.content.Voen;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.ShippedLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses a reason for a contract's end. Unused reasons come first, so that each occurs. */
final class Endings {
    private static final int UNUSED = 40;

    private record Reason(String code, int weight, List<String> fits, String basis) {}

    private final List<Reason> reasons = Rows.of("reasons").stream()
            .map(row -> new Reason(
                    row.get(0), Integer.parseInt(row.get(1)), List.of(row.get(2).split(",", -1)), row.get(3)))
            .toList();
    private final Map<String, Integer> used = new HashMap<>();
    private final Map<Voen, Integer> firmEnds = new HashMap<>();

    Ending choose(ContractChain chain, Position position, LocalDate lastDay, SeededRandom chance) {
        var usable = new ArrayList<Reason>();
        for (Reason reason : reasons) {
            if (fits(reason, chain, position, lastDay)) {
                int weight = reason.weight * (used.containsKey(reason.code) ? 1 : UNUSED);
                for (int i = 0; i < weight; i++) {
                    usable.add(reason);
                }
            }
        }
        Reason reason = chance.pick(usable);
        used.merge(reason.code, 1, Integer::sum);
        return new Ending(
                reason.code,
                reason.code.equals("70_CH_2") ? Optional.of(breach()) : Optional.empty(),
                reason.basis,
                chance.of(0.12)
                        ? Optional.of(
                                "İşçi ilə yekun haqq-hesab aparılıb, istifadə edilməmiş məzuniyyətə görə kompensasiya ödənilib.")
                        : Optional.empty());
    }

    /** Number of ended contracts of that employer. */
    int endsOf(Firm firm) {
        return firmEnds.getOrDefault(firm.voen(), 0);
    }

    /** The reason for the end of the employer itself; an expulsion follows a search. */
    Ending ofFirm(Firm firm) {
        int before = firmEnds.merge(firm.voen(), 1, Integer::sum) - 1;
        return switch (firm.endReason()) {
            case "70_A" -> Ending.of("70_A", "Müəssisənin ləğv edilməsi barədə təsisçinin qərarı, işçiyə xəbərdarlıq");
            case "74_1_1_1" -> Ending.of("74_1_1_1", "İşçinin müraciəti, işəgötürənin ölümü haqqında şəhadətnamə");
            case "74_1_1_2" ->
                Ending.of("74_1_1_2", "İşçinin müraciəti, həbs qətimkan tədbirinin seçilməsi barədə məhkəmənin qərarı");
            case "74_1_1_3" ->
                Ending.of("74_1_1_3", "İşçinin müraciəti, fəaliyyət qabiliyyətinin məhdudlaşdırılması barədə qərar");
            default ->
                before == 0
                        ? Ending.of("74_1_1_4", "İşçinin müraciəti, axtarış elan edilməsi barədə qərar")
                        : Ending.of("74_1_1_5", "İşçinin müraciəti, inzibati qaydada çıxarma barədə qərar");
        };
    }

    private String breach() {
        List<Reference> breaches = ShippedLists.all().get(ReferenceList.GROSS_BREACH);
        return breaches.get((used.get("70_CH_2") - 1) % breaches.size()).code();
    }

    private static boolean fits(Reason reason, ContractChain chain, Position position, LocalDate lastDay) {
        return ShippedLists.reason(reason.code).usableOn(lastDay.minusDays(40))
                && reason.fits.stream().allMatch(fit -> fits(fit, chain, position, lastDay));
    }

    private static boolean fits(String fit, ContractChain chain, Position position, LocalDate lastDay) {
        LocalDate began = chain.day("contract.workStartsOn");
        return switch (fit) {
            case "" -> true;
            case "late" -> began.plusMonths(18).isBefore(lastDay);
            case "old" -> chain.worker.age(lastDay) >= 64;
            case "young" -> chain.worker.age(lastDay) <= 27;
            case "female" -> chain.worker.woman();
            case "male" -> !chain.worker.woman() && chain.worker.country().equals("AZ");
            case "budget" -> chain.firm.budget();
            case "probation" ->
                chain.term("contract.probation.length").isPresent()
                        && began.plusDays(12).isAfter(lastDay.minusDays(2));
            case "termOver" ->
                chain.term("contract.termTo")
                        .filter(to -> LocalDate.parse(to).equals(lastDay))
                        .isPresent();
            case "harmful" ->
                Arrays.asList("harmful", "heavy", "underground").stream().anyMatch(position::is);
            default -> position.is(fit);
        };
    }
}
