package az.bildiris.sheet.control;

import az.bildiris.content.Amendment;
import az.bildiris.content.Change;
import az.bildiris.content.FieldCatalog;
import az.bildiris.content.NotificationType;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.Original;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.register.SignatureDetails;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.Statuses;
import az.bildiris.register.ValidityStatus;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.Sheet.Block;
import az.bildiris.sheet.Sheet.ChangedTerm;
import az.bildiris.sheet.Sheet.Line;
import az.bildiris.sheet.Sheet.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds the blocks of spec 2.4 from the signed content and the register's additions; every field of the content
 * appears.
 */
public final class SheetBuilder {
    static final Set<String> SECRETS = Set.of(
            "worker.fin",
            "worker.documentNumber",
            "worker.ssn",
            "employer.person.fin",
            "employer.person.documentNumber",
            "employer.person.ssn");
    /** Units, which are shown beside their value. */
    static final Set<String> UNITS =
            Set.of("contract.probation.unit", "contract.allowance.unit", "contract.bonus.period");

    private final NotificationDetails details;
    private final Words words;
    private final ContractLines contract;

    private SheetBuilder(NotificationDetails details, Words words, LocalDate today) {
        this.details = details;
        this.words = words;
        this.contract = new ContractLines(details, words, today);
    }

    /** The whole notification with its statuses as of today: register's entry, blocks 1-6, signature. */
    public static Sheet notification(
            NotificationDetails details, Locale locale, Map<ReferenceList, List<Reference>> lists, LocalDate today) {
        var builder = new SheetBuilder(details, new Words(locale, lists), today);
        String title = builder.words.text("title." + details.type());
        return new Sheet(title, Optional.of(builder.contract.head()), builder.blocks());
    }

    /** The proof of registration (spec 2.5), with the contract's status as of today. */
    public static Sheet registration(
            NotificationDetails details, Locale locale, Map<ReferenceList, List<Reference>> lists, LocalDate today) {
        var words = new Words(locale, lists);
        var contract = new ContractLines(details, words, today);
        var lines = new RegistrationLines(details, words, contract).lines();
        var block = new Block("registration", words.text("block.registration"), Source.REGISTER, lines, List.of());
        return new Sheet(
                words.text("registration.title." + details.type()), Optional.of(contract.head()), List.of(block));
    }

    /** The sentence on legal effect in every proof of registration. */
    public static String legalEffect(Locale locale) {
        return new Words(locale, Map.of()).text("registration.legalEffect");
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(block("register", Source.REGISTER, register()));
        Source signed = signedBy();
        blocks.add(block("header", signed, header()));
        for (String name : List.of("employer", "worker", "contract")) {
            blocks.add(block(name, signed, signed(name)));
        }
        details.content().amendment().ifPresent(amendment -> {
            blocks.add(amendment(amendment, signed));
            boolean meant = details.statuses().validity() == ValidityStatus.INVALID;
            blocks.add(block(meant ? "termsMeant" : "terms", Source.REGISTER, lines(currentTerms())));
        });
        if (details.content().termination().isPresent()) {
            blocks.add(block("termination", signed, signed("termination")));
        }
        blocks.add(block(
                "signature",
                Source.REGISTER,
                details.signature()
                        .map(this::signature)
                        .orElseGet(
                                () -> List.of(line("signature.original", words.text("signature.original.missing"))))));
        return blocks;
    }

    /** Who vouches for the content: without an original it is not the employer's signature. */
    private Source signedBy() {
        return details.takenOver() && details.signature().isEmpty() ? Source.TAKEN_OVER : Source.SIGNED;
    }

    private Block block(String key, Source source, List<Line> lines) {
        return new Block(key, words.text("block." + key), source, lines, List.of());
    }

    private List<Line> register() {
        Statuses statuses = details.statuses();
        var lines = new ArrayList<Line>();
        lines.add(line("number", details.number().value()));
        lines.add(line("registeredAt", words.time(details.registeredAt())));
        lines.add(line("origin", words.text("NotificationOrigin." + details.origin())));
        lines.add(line("notificationStatus", words.text("NotificationStatus." + statuses.notification())));
        lines.add(line("validityStatus", words.text("ValidityStatus." + statuses.validity())));
        lines.add(line("contractStatus", contract.status()));
        lines.add(line("contractAmendments", contract.amendments()));
        lines.add(line(
                "statusCause",
                words.text("StatusCause." + statuses.cause())
                        + statuses.day().map(day -> ": " + words.date(day)).orElse("")));
        if (details.amended()) {
            lines.add(line("amended", amendments()));
        }
        details.decision().ifPresent(decision -> lines.addAll(decision(decision)));
        details.warnings().forEach(warning -> lines.add(line("warning", words.warning(warning))));
        return lines;
    }

    /** Numbers and dates of the valid amendments after this document. */
    private String amendments() {
        return details.chain().stream()
                .dropWhile(link -> !link.current())
                .skip(1)
                .filter(link -> link.type() == NotificationType.AMENDMENT && link.validity() == ValidityStatus.VALID)
                .map(link -> link.number() + " (" + words.date(link.date()) + ")")
                .collect(Collectors.joining("; "));
    }

    private List<Line> decision(StatusDecision decision) {
        return List.of(
                line("decision.kind", words.text("DecisionKind." + decision.kind())),
                line("decision.reason", decision.reason()),
                line("decision.body", decision.body()),
                line("decision.decidedOn", words.date(decision.decidedOn())),
                line("decision.documentNumber", decision.documentNumber()));
    }

    private List<Line> header() {
        var lines = new ArrayList<Line>();
        lines.add(line("date", words.date(details.date())));
        lines.add(line("type", words.text("NotificationType." + details.type())));
        details.baseNumber().ifPresent(base -> lines.add(line("baseNumber", base.value())));
        return lines;
    }

    private List<Line> signature(SignatureDetails signature) {
        var lines = new ArrayList<>(List.of(
                line("signature.signerName", signature.signerName()),
                line("signature.signedAt", words.time(signature.signedAt())),
                line("signature.certificateSerial", signature.certificateSerial()),
                line("signature.certificateIssuer", signature.certificateIssuer()),
                line("signature.means", words.text("SignatureMeans." + signature.means())),
                line("signature.level", signature.level()),
                line("document.fileName", Original.fileName(details.number())),
                line("document.size", String.valueOf(signature.size())),
                line("document.sha256", signature.sha256())));
        signature.check().ifPresent(check -> {
            lines.add(line("signature.verdict", words.text("SignatureVerdict." + check.verdict())));
            lines.add(line("signature.provenAt", words.time(check.provenAt())));
            lines.add(line("signature.certificateValidUntil", words.time(check.certificateValidUntil())));
            check.revocationKnownAt()
                    .ifPresent(known -> lines.add(line("signature.revocationKnownAt", words.time(known))));
        });
        return lines;
    }

    private Line line(String field, String value) {
        return new Line(field, words.label(field), value, false);
    }

    /** Fields of one block; a conclusion also shows empty fields. */
    private List<Line> signed(String block) {
        Map<String, String> leaves = new LinkedHashMap<>();
        boolean whole = details.type() == NotificationType.CONCLUSION;
        boolean person = details.content().employer().person().isPresent();
        FieldCatalog.paths().stream()
                .filter(path ->
                        path.startsWith(block + ".") || (block.equals("employer") && path.startsWith("official.")))
                .filter(path -> details.fields().containsKey(path)
                        || (whole
                                && !path.endsWith(".patronymic") // some people have none
                                && (person || !path.startsWith("employer.person."))))
                .forEach(path -> leaves.put(path, details.fields().getOrDefault(path, "")));
        return lines(leaves);
    }

    /** Terms in force with this amendment that it does not state itself. */
    private Map<String, String> currentTerms() {
        Map<String, String> terms = new LinkedHashMap<>();
        FieldCatalog.paths().stream()
                .filter(path -> path.startsWith("contract.")
                        && details.terms().containsKey(path)
                        && !details.fields().containsKey(path))
                .forEach(path -> terms.put(path, details.terms().get(path)));
        return terms;
    }

    private List<Line> lines(Map<String, String> leaves) {
        return leaves.entrySet().stream()
                .filter(leaf -> !UNITS.contains(leaf.getKey()))
                .map(leaf -> new Line(
                        leaf.getKey(),
                        words.label(leaf.getKey()),
                        leaf.getValue().isEmpty() ? "" : words.value(leaf.getKey(), leaf.getValue(), leaves),
                        SECRETS.contains(leaf.getKey()) && !leaf.getValue().isEmpty()))
                .toList();
    }

    private Block amendment(Amendment amendment, Source signed) {
        var lines = new ArrayList<Line>();
        String kinds = amendment.kinds().stream()
                .map(code -> words.value("amendment.kinds", code, Map.of()))
                .collect(Collectors.joining("; "));
        lines.add(line("amendment.kinds", kinds));
        FieldCatalog.paths().stream()
                .filter(path ->
                        path.startsWith("amendment.") && details.fields().containsKey(path))
                .forEach(path ->
                        lines.add(line(path, words.value(path, details.fields().get(path), details.fields()))));
        return new Block(
                "amendment",
                words.text("block.amendment"),
                signed,
                lines,
                amendment.changes().stream().map(this::changed).toList());
    }

    private ChangedTerm changed(Change change) {
        return new ChangedTerm(
                words.label(change.field()),
                change.oldValue()
                        .map(old -> words.value(change.field(), old, Map.of()))
                        .orElse(""),
                change.newValue()
                        .map(now -> words.value(change.field(), now, Map.of()))
                        .orElse(""),
                SECRETS.contains(change.field()));
    }
}
