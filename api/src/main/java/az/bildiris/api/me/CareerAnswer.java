package az.bildiris.api.me;

import az.bildiris.api.problem.Sentence;
import az.bildiris.career.Career;
import az.bildiris.career.CareerWords;
import az.bildiris.career.Flag;
import az.bildiris.career.LengthOfService;
import az.bildiris.career.Seniority;
import az.bildiris.career.ServiceStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/**
 * Length of service as of a day by the rule named, and what is worth a look today. Insurance seniority is not in it: the
 * register does not know it.
 */
public record CareerAnswer(
        LocalDate asOf,
        String rule,
        Service all,
        Service main,
        Service additional,
        List<WithEmployer> employers,
        Leave leave,
        List<Excluded> excluded,
        List<Noticed> flags) {
    /** A length of service: days, and years, months and days by calendar; {@code blocks} are runs of days. */
    public record Service(
            long sumOfDays, long overlapping, long effective, int years, int months, int days, List<Block> blocks) {
        static Service of(LengthOfService service) {
            Period length = service.length();
            return new Service(
                    service.days(),
                    service.overlapping(),
                    service.effective(),
                    length.getYears(),
                    length.getMonths(),
                    length.getDays(),
                    service.blocks().stream()
                            .map(block -> new Block(block.from(), block.to()))
                            .toList());
        }
    }

    /** Both ends included. */
    public record Block(LocalDate from, LocalDate to) {}

    /** Labour Code art. 77; severance in average monthly pays. {@code nextOn} is absent at the last step. */
    public record WithEmployer(
            String voen, String name, Service service, int noticeWeeks, BigDecimal severance, LocalDate nextOn) {
        static WithEmployer of(Seniority.WithEmployer with) {
            ServiceStep now = with.step().now();
            return new WithEmployer(
                    with.voen().value(),
                    with.name(),
                    Service.of(with.service()),
                    now.amount(),
                    BigDecimal.valueOf(now.severance(), 1),
                    with.step().nextOn().orElse(null));
        }
    }

    /** Labour Code art. 116: extra days, and from when the next step holds. */
    public record Leave(int days, LocalDate nextOn) {}

    /** Days of a contract that do not count, and why. */
    public record Excluded(UUID contract, String reason, LocalDate from, LocalDate to) {}

    /** A flag: its stable code, the document that it concerns, and the sentence. */
    public record Noticed(String code, UUID contract, String document, Sentence sentence) {
        static Noticed of(Flag flag) {
            return new Noticed(
                    flag.code().name(),
                    flag.contract().id(),
                    flag.document().number().value(),
                    Sentence.of(locale -> new CareerWords(locale).sentence(flag)));
        }
    }

    static CareerAnswer of(Career career, LocalDate day) {
        Seniority seniority = career.seniority(day);
        return new CareerAnswer(
                day,
                LengthOfService.RULE,
                Service.of(seniority.all()),
                Service.of(seniority.main()),
                Service.of(seniority.additional()),
                seniority.employers().stream().map(WithEmployer::of).toList(),
                new Leave(
                        seniority.leave().now().amount(),
                        seniority.leave().nextOn().orElse(null)),
                seniority.exclusions().stream()
                        .map(one ->
                                new Excluded(one.contract().id(), one.reason().name(), one.from(), one.to()))
                        .toList(),
                career.flags().stream().map(Noticed::of).toList());
    }
}
