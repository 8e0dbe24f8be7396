package az.bildiris.web.career;

import az.bildiris.audit.AuditAction;
import az.bildiris.career.Career;
import az.bildiris.career.CareerWords;
import az.bildiris.career.Flag;
import az.bildiris.career.LengthOfService;
import az.bildiris.career.Seniority;
import az.bildiris.career.ServiceStep;
import az.bildiris.career.WorkContract;
import az.bildiris.career.boundary.Careers;
import az.bildiris.platform.TypedDay;
import az.bildiris.register.Chain;
import az.bildiris.register.ChainDocument;
import az.bildiris.sheet.Sheet.ChangedTerm;
import az.bildiris.sheet.TermLine;
import az.bildiris.sheet.boundary.Sheets;
import az.bildiris.web.reason.OpenedPersons;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overview of a worker: contracts today, timeline, length of service, what is worth a look. */
@Named
@RequestScoped
public class CareerView {
    /** What a card says of a contract, in this order; what the contract lacks is left out. */
    private static final List<String> CARD = List.of(
            "contract.workplaceKind",
            "contract.workplace",
            "contract.workTimeKind",
            "contract.weeklyHours",
            "contract.mainLeaveDays",
            "contract.additionalLeaveDays",
            "contract.termKind");

    private static final List<String> PARTS =
            List.of("contract.baseSalary", "contract.allowance.value", "contract.bonus.value");

    @Inject
    Careers careers;

    @Inject
    Sheets sheets;

    @Inject
    OpenedPersons persons;

    @Inject
    Language language;

    private Career career;
    private CareerWords words;
    private Seniority seniority;
    private TimeLine timeLine;
    private List<Card> today = List.of();
    private List<Warning> flags = List.of();

    /** A contract in force or to come; {@code changes} are those of the last amendment. */
    public record Card(
            WorkContract contract,
            String position,
            String pay,
            List<TermLine> parts,
            List<TermLine> lines,
            List<ChangedTerm> changes) {}

    /** Something worth a look, in words. */
    public record Warning(Flag flag, String sentence) {}

    public void enter() {
        career = careers.career(AuditAction.CAREER);
        words = new CareerWords(language.getLocale());
        LocalDate day = AskedDay.of("day", words.format("service.day"), career.today());
        seniority = career.seniority(day);
        timeLine = new TimeLine(career);
        today = Stream.concat(career.inForce().stream(), career.toCome().stream())
                .map(this::card)
                .toList();
        flags = career.flags().stream()
                .map(flag -> new Warning(flag, words.sentence(flag)))
                .toList();
    }

    private Card card(WorkContract contract) {
        Map<String, TermLine> lines = sheets.terms(contract.terms(career.today()), language.getLocale()).stream()
                .collect(Collectors.toMap(TermLine::field, Function.identity()));
        return new Card(
                contract,
                value(lines, "contract.position"),
                value(lines, "contract.monthlyPay"),
                those(lines, PARTS),
                those(lines, CARD),
                contract.lastChange(career.today())
                        .map(amendment -> changes(contract, amendment))
                        .orElse(List.of()));
    }

    private List<ChangedTerm> changes(WorkContract contract, ChainDocument amendment) {
        LocalDate day = amendment.takesEffectOn();
        Chain chain = contract.chain();
        return sheets.differences(chain.on(day.minusDays(1)), chain.on(day), language.getLocale());
    }

    private static String value(Map<String, TermLine> lines, String field) {
        TermLine line = lines.get(field);
        return line == null ? "" : line.value();
    }

    private static List<TermLine> those(Map<String, TermLine> lines, List<String> fields) {
        return fields.stream().filter(lines::containsKey).map(lines::get).toList();
    }

    public Career getCareer() {
        return career;
    }

    /** Contracts in force, then those to come. */
    public List<Card> getToday() {
        return today;
    }

    public TimeLine getTimeLine() {
        return timeLine;
    }

    public Seniority getSeniority() {
        return seniority;
    }

    /** Length of service of all work, at main and at additional places. */
    public List<LengthOfService> getServices() {
        return List.of(seniority.all(), seniority.main(), seniority.additional());
    }

    public List<Warning> getFlags() {
        return flags;
    }

    /** Pay by contract, the youngest first. */
    public List<PaidContract> getPaid() {
        return career.contracts().stream()
                .map(contract -> new PaidContract(contract, PayHistory.of(contract)))
                .filter(paid -> !paid.steps().isEmpty())
                .sorted((one, other) ->
                        other.contract().startsOn().compareTo(one.contract().startsOn()))
                .toList();
    }

    /** A contract with the steps of its pay. */
    public record PaidContract(WorkContract contract, List<PayHistory.Step> steps) {}

    /** Whether the worker is a person opened by staff. */
    public boolean isOpened() {
        return persons.isAny();
    }

    public CareerWords getWords() {
        return words;
    }

    /** The name of the rule by which service is counted. */
    public String getRule() {
        return LengthOfService.RULE;
    }

    /** A text of the career's bundle with a value in its place. */
    public String say(String key, Object value) {
        return words.format(key, value);
    }

    public String say(String key, Object one, Object other) {
        return words.format(key, one, other);
    }

    /** What happens at the end of a contract's term. */
    public String term(WorkContract contract) {
        LocalDate end = LocalDate.parse(
                contract.terms(career.today()).get("contract.termTo").value());
        return words.format(end.isBefore(career.today()) ? "card.term.passed" : "card.term", end);
    }

    public String notice(ServiceStep step) {
        return words.format(
                "service.notice", words.counted("week", step.amount()), CareerWords.tenths(step.severance()));
    }

    public String nextNotice(Seniority.Step step) {
        ServiceStep next = step.next().orElseThrow();
        return words.format(
                "service.notice.next",
                step.nextOn().orElseThrow(),
                words.counted("week", next.amount()),
                CareerWords.tenths(next.severance()));
    }

    public String leave(ServiceStep step) {
        return step.amount() == 0
                ? words.format("service.leave.none")
                : words.format("service.leave", words.counted("day", step.amount()));
    }

    public String day(LocalDate day) {
        return TypedDay.format(day);
    }

    /** The position of a contract as it was last. */
    public String position(WorkContract contract) {
        return contract.value(contract.nearest(career.today()), "contract.position")
                .orElse("");
    }

    /** The days of a contract: «01.02.2020 – 31.12.2021», or to this day. */
    public String span(WorkContract contract) {
        return day(contract.startsOn()) + " – "
                + contract.lastDay().map(TypedDay::format).orElse(words.format("line.until"));
    }

    /** The day of a document as it counts for the contract. */
    public String effect(ChainDocument document) {
        return day(document.takesEffectOn());
    }
}
