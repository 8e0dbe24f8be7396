package az.bildiris.sheet.control;

import az.bildiris.career.Career;
import az.bildiris.career.CareerWords;
import az.bildiris.career.LengthOfService;
import az.bildiris.career.Seniority;
import az.bildiris.career.ServiceStep;
import az.bildiris.career.WorkContract;
import az.bildiris.platform.TypedDay;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.Sheet.Block;
import az.bildiris.sheet.Sheet.Line;
import az.bildiris.sheet.Sheet.Source;
import az.bildiris.sheet.TermLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The extract of a working life: contracts, conditions today, length of service with its rule. */
public final class CareerSheet {
    /** What it says of a contract in force; the rest stands in its documents. */
    private static final Set<String> CONDITIONS = Set.of(
            "contract.position",
            "contract.workplaceKind",
            "contract.workplace",
            "contract.monthlyPay",
            "contract.workTimeKind",
            "contract.weeklyHours",
            "contract.termKind",
            "contract.termTo");

    private final Career career;
    private final CareerWords words;
    private final Words labels;
    private final TermLines terms;

    private CareerSheet(Career career, Locale locale, Map<ReferenceList, List<Reference>> lists) {
        this.career = career;
        words = new CareerWords(locale);
        labels = new Words(locale, lists);
        terms = new TermLines(locale, lists);
    }

    /** As of the day of the career. */
    public static Sheet of(Career career, Locale locale, Map<ReferenceList, List<Reference>> lists) {
        var sheet = new CareerSheet(career, locale, lists);
        Stream<Block> blocks = Stream.of(
                        Stream.of(sheet.worker()),
                        career.inForce().stream().map(sheet::conditions),
                        Stream.of(sheet.contracts(), sheet.service()))
                .flatMap(some -> some);
        // The title stands on each page, so that loose pages say whose they are.
        String title = sheet.words.format("extract.title", career.workerName());
        return new Sheet(title, Optional.empty(), blocks.toList());
    }

    private Block worker() {
        return block(
                "worker",
                words.format("extract.worker"),
                List.of(
                        line("worker.name", words.format("extract.name"), career.workerName()),
                        line(
                                "worker.fin",
                                labels.label("worker.fin"),
                                career.fin().value()),
                        line("asOf", words.format("extract.asOf"), TypedDay.format(career.today()))));
    }

    private Block conditions(WorkContract contract) {
        var lines = new ArrayList<Line>();
        lines.add(line("since", words.format("extract.since"), TypedDay.format(contract.startsOn())));
        terms.of(contract.terms(career.today())).stream()
                .filter(term -> CONDITIONS.contains(term.field()))
                .map(term -> line(term.field(), term.label(), term.value()))
                .forEach(lines::add);
        contract.lastDay()
                .ifPresent(last -> lines.add(line("until", words.format("extract.until"), TypedDay.format(last))));
        lines.add(line("documents", words.format("extract.documents"), documents(contract)));
        return block(contract.id().toString(), words.format("extract.today", contract.employer()), lines);
    }

    /** The numbers of the documents from which the conditions follow. */
    private String documents(WorkContract contract) {
        return terms.of(contract.terms(career.today())).stream()
                .map(TermLine::source)
                .distinct()
                .map(document -> labels.text("NotificationType." + document.type()) + " " + document.number())
                .collect(Collectors.joining("; "));
    }

    private Block contracts() {
        return block(
                "contracts",
                words.format("extract.contracts"),
                career.contracts().stream()
                        .map(contract -> line("contract", span(contract), contract(contract)))
                        .toList());
    }

    private String span(WorkContract contract) {
        return TypedDay.format(contract.startsOn()) + " – "
                + contract.lastDay().map(TypedDay::format).orElse(words.format("line.until"));
    }

    private String contract(WorkContract contract) {
        return Stream.of(
                        contract.employer(),
                        contract.value(contract.nearest(career.today()), "contract.position")
                                .orElse(""),
                        labels.text("WorkplaceKind." + contract.workplaceOn(contract.nearest(career.today()))),
                        contract.isVoid() ? words.format("line.void") : "",
                        "№ " + contract.chain().conclusion().number())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Block service() {
        Seniority seniority = career.seniority(career.today());
        var lines = new ArrayList<Line>();
        lines.add(line("all", words.format("service.all"), length(seniority.all())));
        lines.add(line("main", words.format("service.main"), length(seniority.main())));
        lines.add(line("additional", words.format("service.additional"), length(seniority.additional())));
        seniority
                .employers()
                .forEach(with -> lines.add(line(
                        "employer",
                        words.format("service.employer.title"),
                        with.name() + ": " + words.length(with.service().length()) + ". "
                                + notice(with.step().now()))));
        lines.add(line(
                "leave",
                words.format("service.leave.title"),
                leave(seniority.leave().now())));
        lines.add(line("insurance", words.format("service.insurance.title"), words.format("service.insurance")));
        seniority
                .exclusions()
                .forEach(excluded -> lines.add(line(
                        "excluded",
                        words.format("service.excluded"),
                        TypedDay.format(excluded.from()) + " – " + TypedDay.format(excluded.to()) + ", "
                                + excluded.contract().employer() + ": "
                                + words.format("service.excluded." + excluded.reason()))));
        return block("service", words.format("service.title"), lines);
    }

    private String length(LengthOfService service) {
        return words.format(
                "extract.length",
                words.length(service.length()),
                String.valueOf(service.days()),
                String.valueOf(service.overlapping()),
                String.valueOf(service.effective()));
    }

    private String notice(ServiceStep step) {
        return words.format(
                "service.notice", words.counted("week", step.amount()), CareerWords.tenths(step.severance()));
    }

    private String leave(ServiceStep step) {
        return step.amount() == 0
                ? words.format("service.leave.none")
                : words.format("service.leave", words.counted("day", step.amount()));
    }

    private static Block block(String key, String title, List<Line> lines) {
        return new Block(key, title, Source.REGISTER, lines, List.of());
    }

    private static Line line(String field, String label, String value) {
        return new Line(field, label, value, false);
    }
}
