package az.bildiris.given;

import az.bildiris.career.WorkContract;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Voen;
import az.bildiris.platform.Baku;
import az.bildiris.register.Chain;
import az.bildiris.register.ChainDocument;
import az.bildiris.register.LapseCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A contract of the register that breaks no rule; each test adds the documents and decisions that it is about. */
public final class ContractInBook {
    private final Document conclusion;
    private final String voen;
    private final List<ChainDocument> documents = new ArrayList<>();
    private LocalDate lapsedOn;
    private LapseCause cause;

    private ContractInBook(Document conclusion, String voen) {
        this.conclusion = conclusion;
        this.voen = voen;
    }

    /** Concluded two days before work starts and registered on that day, for full time and 1,850 AZN. */
    public static ContractInBook from(String workStartsOn) {
        return from(workStartsOn, Document.VOEN);
    }

    public static ContractInBook from(String workStartsOn, String voen) {
        LocalDate before = LocalDate.parse(workStartsOn).minusDays(2);
        return of(
                Document.conclusion()
                        .without("contract.termTo")
                        .without("contract.termFrom")
                        .without("contract.fixedTermReason")
                        .with("contract.termKind", "INDEFINITE")
                        .with("contract.workStartsOn", workStartsOn)
                        .with("contract.concludedOn", before.toString())
                        .with("date", before.toString())
                        .with("employer.voen", voen),
                voen);
    }

    public static ContractInBook of(Document conclusion, String voen) {
        return new ContractInBook(conclusion, voen)
                .register(conclusion, conclusion.content().date().toString());
    }

    public ContractInBook additional() {
        return concluding("contract.workplaceKind", "ADDITIONAL");
    }

    /** Another value of the conclusion, which stays registered on its day. */
    public ContractInBook concluding(String path, String value) {
        documents.set(0, document(conclusion.with(path, value), documents.get(0).registeredOn(), true));
        return this;
    }

    /** The conclusion was registered on another day. */
    public ContractInBook filed(String day) {
        documents.set(0, document(conclusion, LocalDate.parse(day), true));
        return this;
    }

    /** The next document, registered on a day. */
    public ContractInBook register(Document document, String day) {
        documents.add(document(document, LocalDate.parse(day), true));
        return this;
    }

    /** An amendment of one term from a day on, registered on that day. */
    public ContractInBook amend(String day, String path, String before, String after) {
        return register(amendment(day, path, before, after), day);
    }

    /** An amendment of one term until a last day. */
    public ContractInBook amend(String day, String last, String path, String before, String after) {
        return register(amendment(day, path, before, after).with("amendment.effectiveTo", last), day);
    }

    public static Document amendment(String day, String path, String before, String after) {
        return Document.amendment()
                .without("amendment.changes")
                .without("amendment.effectiveTo")
                .with("date", day)
                .with("amendment.effectiveFrom", day)
                .with("amendment.changes[0].field", path)
                .with("amendment.changes[0].oldValue", before)
                .with("amendment.changes[0].newValue", after);
    }

    /** Ended by the employer's termination, registered on its last day. */
    public ContractInBook until(String lastDay) {
        return until(lastDay, lastDay);
    }

    public ContractInBook until(String lastDay, String registered) {
        lapsedOn = LocalDate.parse(lastDay).plusDays(1);
        cause = LapseCause.TERMINATED;
        return register(
                Document.termination().with("date", registered).with("termination.terminatedOn", lastDay), registered);
    }

    /** Ended by a decision of the inspectorate on a day. */
    public ContractInBook lapsed(String day) {
        lapsedOn = LocalDate.parse(day);
        cause = LapseCause.INSPECTORATE_DECISION;
        return this;
    }

    /** The last document was found invalid; if it is the conclusion, the contract lapses with it. */
    public ContractInBook invalid(String day) {
        int last = documents.size() - 1;
        ChainDocument found = documents.get(last);
        documents.set(
                last,
                new ChainDocument(
                        found.id(),
                        found.number(),
                        found.registeredAt(),
                        Optional.of(LocalDate.parse(day)),
                        found.original(),
                        found.fields(),
                        found.content()));
        if (last == 0) {
            lapsedOn = LocalDate.parse(day);
            cause = LapseCause.BASE_INVALID;
        } else if (found.type() == NotificationType.TERMINATION) {
            lapsedOn = null;
            cause = null;
        }
        return this;
    }

    /** The conclusion's container is lost. */
    public ContractInBook withoutOriginal() {
        documents.set(0, document(conclusion, documents.get(0).registeredOn(), false));
        return this;
    }

    public Chain chain() {
        return new Chain(List.copyOf(documents));
    }

    public WorkContract contract() {
        return new WorkContract(
                UUID.randomUUID(), chain(), new Voen(voen), Optional.ofNullable(lapsedOn), Optional.ofNullable(cause));
    }

    private ChainDocument document(Document document, LocalDate registered, boolean original) {
        NotificationType type = document.content().type();
        return new ChainDocument(
                UUID.randomUUID(),
                NotificationNumber.of(type, registered.getYear(), documents.size() + 1L),
                registered.atStartOfDay(Baku.ZONE).toInstant().plusSeconds(documents.size()),
                Optional.empty(),
                original,
                document.fields(),
                document.content());
    }
}
