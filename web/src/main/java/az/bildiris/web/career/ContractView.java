package az.bildiris.web.career;

import az.bildiris.career.CareerWords;
import az.bildiris.career.ContractNotFound;
import az.bildiris.career.WorkContract;
import az.bildiris.career.boundary.Careers;
import az.bildiris.platform.TypedDay;
import az.bildiris.register.Chain;
import az.bildiris.register.ContractStatus;
import az.bildiris.sheet.Sheet.ChangedTerm;
import az.bildiris.sheet.TermLine;
import az.bildiris.sheet.boundary.Sheets;
import az.bildiris.web.notification.NotificationId;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One contract: its terms on any day, each with its document, the differences between two versions, and what is to come. */
@Named
@RequestScoped
public class ContractView {
    @Inject
    HttpServletRequest request;

    @Inject
    Careers careers;

    @Inject
    Sheets sheets;

    @Inject
    Language language;

    @Inject
    Clock clock;

    private WorkContract contract;
    private CareerWords words;
    private LocalDate today;
    private LocalDate day;
    private List<TermLine> terms = List.of();
    private List<LocalDate> versions = List.of();
    private LocalDate from;
    private LocalDate to;
    private List<ChangedTerm> differences = List.of();
    private List<Change> toCome = List.of();

    /** What a version to come changes. */
    public record Change(LocalDate from, List<ChangedTerm> changes) {}

    /** Throws {@link ContractNotFound} for ids that are malformed, unknown or of another person. */
    public void enter() {
        Object asked = request.getAttribute(ContractPage.ID);
        contract = careers.contract(
                NotificationId.find(asked == null ? "" : asked.toString()).orElseThrow(ContractNotFound::new));
        words = new CareerWords(language.getLocale());
        today = LocalDate.now(clock);
        day = AskedDay.of("day", words.format("contract.on"), today);
        Chain chain = contract.chain();
        terms = sheets.terms(contract.terms(day), language.getLocale());
        versions = chain.versions();
        LocalDate shown = chain.version(day);
        to = version("to", shown);
        from = version("from", versions.get(Math.max(0, versions.indexOf(to) - 1)));
        differences = differences(from, to);
        toCome = versions.stream()
                .filter(version -> version.isAfter(today) && contract.inForceOn(version))
                .map(version -> new Change(version, differences(version.minusDays(1), version)))
                .toList();
    }

    private List<ChangedTerm> differences(LocalDate one, LocalDate other) {
        Chain chain = contract.chain();
        return sheets.differences(chain.on(one), chain.on(other), language.getLocale());
    }

    /** A version that was asked for by its first day; any other day stands for the version that it is in. */
    private LocalDate version(String parameter, LocalDate otherwise) {
        return contract.chain()
                .version(AskedDay.of(parameter, words.format("contract.compare." + parameter), otherwise));
    }

    public WorkContract getContract() {
        return contract;
    }

    public ContractStatus getStatus() {
        return contract.isVoid() ? ContractStatus.LAPSED : ContractStatus.on(today, contract.lapsedOn());
    }

    public String getPosition() {
        return contract.value(contract.nearest(day), "contract.position").orElse("");
    }

    public LocalDate getDay() {
        return day;
    }

    /** Why other terms are shown than those of the day: a key of the bundle; empty if they are those. */
    public String getBeside() {
        if (contract.isVoid()) {
            return "contract.none";
        }
        if (day.isBefore(contract.startsOn())) {
            return "contract.before";
        }
        return contract.lastDay().filter(day::isAfter).isPresent() ? "contract.after" : "";
    }

    /** The day whose terms are shown. */
    public LocalDate getShown() {
        return contract.nearest(day);
    }

    public List<TermLine> getTerms() {
        return terms;
    }

    /** The first days of all versions. */
    public List<LocalDate> getVersions() {
        return versions;
    }

    /** Whether the shown day is in a version. */
    public boolean isIn(LocalDate version) {
        return contract.chain().version(contract.nearest(day)).equals(version);
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }

    public List<ChangedTerm> getDifferences() {
        return differences;
    }

    public List<Change> getToCome() {
        return toCome;
    }

    /** A last day that is still to come. */
    public List<LocalDate> getEndToCome() {
        return Stream.of(contract.lastDay())
                .flatMap(last -> last.stream())
                .filter(last -> !last.isBefore(today))
                .toList();
    }

    public List<PayHistory.Step> getPay() {
        return PayHistory.of(contract);
    }

    public CareerWords getWords() {
        return words;
    }

    public String day(LocalDate shown) {
        return TypedDay.format(shown);
    }
}
