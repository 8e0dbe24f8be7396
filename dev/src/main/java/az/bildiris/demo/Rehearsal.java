package az.bildiris.demo;

import az.bildiris.container.OpenedContainer;
import az.bildiris.container.Signature;
import az.bildiris.container.control.ContainerOpening;
import az.bildiris.content.Amendment;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Setting;
import az.bildiris.platform.Sha256;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.register.ContractState;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.LapseCause;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.StatusRules;
import az.bildiris.register.Statuses;
import az.bildiris.register.Terms;
import az.bildiris.registration.control.RegistrationRules;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.control.ManifestRows;
import az.bildiris.takeover.control.ManifestXml;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A take-over without server and database: it runs the register's own checks over a folder and keeps chains in memory.
 */
final class Rehearsal {
    /** A document that passed the rules, as the register would store it. */
    record Taken(Manifest.Document document, NotificationContent content) {}

    final List<Manifest.Person> persons;
    final List<StatusDecision> decisions;
    final Map<NotificationNumber, Taken> taken = new LinkedHashMap<>();
    final List<String> refused = new ArrayList<>();
    int signaturesChecked;
    /** Number of amendments that state the whole contract (schema 1.1). */
    int wholeStates;

    private final Path folder;
    private final int checkEvery;
    private final ContainerOpening opening;
    private final RegistrationRules rules = new RegistrationRules();
    private final Map<NotificationNumber, List<Taken>> contracts = new HashMap<>();
    private final Map<NotificationNumber, Map<String, String>> terms = new HashMap<>();

    /** Signatures are slow: only every so many documents one is fully checked, and all of the tax authority's. */
    Rehearsal(Path demo, int checkEvery) throws IOException {
        this.folder = demo.resolve("takeover");
        this.checkEvery = checkEvery;
        opening = OpeningOutsideServer.with(Map.of(
                Setting.TRUST_ANCHORS,
                demo.resolve("trust").toString(),
                Setting.CRL_DIR,
                demo.resolve("crl").toString(),
                Setting.MINISTRY_VOEN,
                DemoData.MINISTRY_VOEN,
                Setting.TAX_AUTHORITY_VOEN,
                DemoData.TAX_AUTHORITY_VOEN));
        Path xml = Files.createTempFile("manifest", ".xml");
        Signature signature = opening.manifest(folder.resolve("manifest.edoc"), Instant.now(), xml);
        if (!signature.organisations().contains(DemoData.MINISTRY_VOEN)) {
            refused.add("manifest signed by " + signature);
        }
        ManifestXml.check(xml);
        persons = rows(xml, ManifestRows::person);
        decisions = rows(xml, ManifestRows::decision);
        for (Manifest.Document document : rows(xml, ManifestRows::document)) {
            take(document);
        }
        Files.delete(xml);
    }

    private static <T> List<T> rows(Path xml, Function<ManifestRows, Optional<T>> next) {
        try (var rows = new ManifestRows(xml)) {
            return Stream.generate(() -> next.apply(rows))
                    .takeWhile(Optional::isPresent)
                    .map(Optional::get)
                    .toList();
        }
    }

    private void take(Manifest.Document document) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(document.file()));
        byte[] xml = document.original() ? file(bytes, "notification.xml") : bytes;
        Map<String, String> fields = NotificationXml.fields(xml);
        NotificationContent signed = NotificationXml.content(fields);
        NotificationContent content = signed.resolved(fields, terms.getOrDefault(document.contractKey(), Map.of()));
        Instant at = document.earlier().registeredAt();
        Optional<ContractState> chain = content.baseNumber().map(contracts::get).map(this::chain);
        var findings = new ArrayList<Object>(rules.check(content, fields, chain, at, ShippedLists.all()));
        if (!Sha256.of(bytes).equals(document.earlier().sha256())
                || !content.baseNumber().equals(document.base())
                || taken.containsKey(document.earlier().number())) {
            findings.add("manifest differs");
        }
        boolean tax = document.origin() == az.bildiris.register.NotificationOrigin.TAX_AUTHORITY;
        if (document.original() && (tax || taken.size() % checkEvery == 0)) {
            OpenedContainer opened = opening.notification(bytes, at);
            if (rules.requireEntitled(opened.signature(), content.employer(), false) != document.origin()) {
                findings.add("origin differs");
            }
            signaturesChecked++;
        }
        if (!findings.isEmpty()) {
            refused.add(document.earlier().number() + " " + content.date() + " " + findings);
            return;
        }
        wholeStates += signed.amendment().flatMap(Amendment::conditions).isPresent() ? 1 : 0;
        keep(new Taken(document, content), fields);
    }

    private void keep(Taken document, Map<String, String> fields) {
        NotificationNumber key = document.document.contractKey();
        taken.put(document.document.earlier().number(), document);
        contracts.computeIfAbsent(key, base -> new ArrayList<>()).add(document);
        terms.merge(key, fields, (before, now) -> Terms.of(before, List.of(document.content)));
    }

    private ContractState chain(List<Taken> documents) {
        NotificationContent conclusion = documents.get(0).content;
        Optional<LocalDate> lapsedOn = documents.stream()
                .flatMap(document -> document.content.termination().stream())
                .map(termination -> termination.terminatedOn().plusDays(1))
                .findAny();
        return new ContractState(
                conclusion.worker().fin(),
                conclusion.employer().voen(),
                Optional.empty(),
                terms.get(documents.get(0).document.contractKey()),
                terms.get(documents.get(0).document.contractKey()),
                Optional.empty(),
                lapsedOn,
                lapsedOn.isPresent());
    }

    /** Statuses as of a day, by the register's own derivation. */
    Statuses statuses(Taken document, LocalDate day) {
        List<Taken> contract = contracts.get(document.document.contractKey());
        Optional<LocalDate> terminated = contract.stream()
                .filter(other -> decided(other, DecisionKind.INVALIDITY).isEmpty())
                .flatMap(other -> other.content.termination().stream())
                .map(termination -> termination.terminatedOn().plusDays(1))
                .findAny();
        Optional<LocalDate> baseInvalid = decided(contract.get(0), DecisionKind.INVALIDITY);
        Optional<LocalDate> lapse = decided(contract.get(0), DecisionKind.LAPSE);
        Optional<LocalDate> lapsedOn = baseInvalid.or(() -> lapse).or(() -> terminated);
        LapseCause cause = baseInvalid.isPresent()
                ? LapseCause.BASE_INVALID
                : lapse.isPresent() ? LapseCause.INSPECTORATE_DECISION : LapseCause.TERMINATED;
        Optional<LocalDate> lastDay = document.content
                .amendment()
                .flatMap(amendment -> amendment.effectiveTo())
                .or(() -> document.content.termination().map(termination -> termination.terminatedOn()));
        return new StatusRules(
                        document.content.type(),
                        decided(document, DecisionKind.INVALIDITY),
                        false,
                        firstDay(document),
                        lastDay,
                        Optional.ofNullable(terms.get(document.document.contractKey())
                                        .get("contract.termTo"))
                                .map(LocalDate::parse),
                        lapsedOn,
                        lapsedOn.map(since -> cause))
                .on(day);
    }

    private static Optional<LocalDate> firstDay(Taken document) {
        return document.content.type() == NotificationType.CONCLUSION
                ? Optional.of(document.content.contract().workStartsOn())
                : document.content.amendment().map(amendment -> amendment.effectiveFrom());
    }

    private Optional<LocalDate> decided(Taken document, DecisionKind kind) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind
                        && decision.number().equals(document.document.earlier().number()))
                .map(StatusDecision::decidedOn)
                .findAny();
    }

    /** Decisions that the register would not record: unknown number, day before registration or after today. */
    List<StatusDecision> impossibleDecisions() {
        return decisions.stream()
                .filter(decision -> {
                    Taken about = taken.get(decision.number());
                    return about == null
                            || decision.decidedOn()
                                    .isBefore(LocalDate.ofInstant(
                                            about.document.earlier().registeredAt(), Baku.ZONE))
                            || decision.decidedOn().isAfter(LocalDate.now(Baku.ZONE))
                            || (decision.kind() == DecisionKind.LAPSE
                                    && about.content.type() != NotificationType.CONCLUSION);
                })
                .toList();
    }

    static byte[] file(byte[] container, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException(name + " is missing");
    }
}
