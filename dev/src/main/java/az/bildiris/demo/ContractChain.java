package az.bildiris.demo;

import az.bildiris.content.Amendment;
import az.bildiris.content.Change;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.content.Voen;
import az.bildiris.platform.Baku;
import az.bildiris.reference.Reference;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contract and its documents; repeated values are copied from the terms of the chain so far. */
final class ContractChain {
    private static final List<String> PARTY = List.of("surname", "name", "patronymic", "fin", "ssn");
    private static final List<String> DOCUMENT =
            List.of("documentType", "documentSeries", "documentNumber", "documentIssuedOn", "documentIssuer");
    private static final List<String> IDENTITY = List.of("number", "concludedOn", "workStartsOn");
    private static final List<String> PLACE = List.of("workplaceKind", "workplace", "position");

    private final Ledger ledger;
    private final SeededRandom chance;
    final Firm firm;
    final Worker worker;
    private final List<Document> documents = new ArrayList<>();
    private Map<String, String> terms = Map.of();
    private Map<String, String> order = Map.of();
    private boolean changedForATime;
    private boolean open = true;

    ContractChain(Ledger ledger, Firm firm, Worker worker, SeededRandom chance) {
        this.ledger = ledger;
        this.firm = firm;
        this.worker = worker;
        this.chance = chance;
    }

    Map<String, String> terms() {
        return terms;
    }

    Optional<String> term(String path) {
        return Optional.ofNullable(terms.get(path));
    }

    LocalDate day(String path) {
        return LocalDate.parse(terms.get(path));
    }

    /** Whether further documents may follow. */
    boolean open() {
        return open && !documents.isEmpty();
    }

    List<Document> documents() {
        return documents;
    }

    Document last() {
        return documents.get(documents.size() - 1);
    }

    void conclude(LocalDate date, Position position, Map<String, String> contract, NotificationOrigin origin) {
        LocalDate day = WorkingDays.from(date);
        Map<String, String> leaves = leaves(NotificationType.CONCLUSION, day);
        leaves.putAll(firm.leaves(day));
        leaves.putAll(worker.leaves(day, position, chance));
        leaves.putAll(contract);
        add(leaves, day, origin);
    }

    void amend(LocalDate date, LocalDate effectiveFrom, Amending amending) {
        if (amending.changes().isEmpty()) {
            return;
        }
        LocalDate day = after(date);
        Map<String, String> leaves = leaves(NotificationType.AMENDMENT, day);
        copy("employer.", leaves);
        copy("worker.", PARTY, leaves);
        if (chance.of(0.5)) {
            copy("worker.", DOCUMENT, leaves);
        }
        copy("contract.", IDENTITY, leaves);
        amending.changes().stream()
                .filter(change -> leaves.containsKey(change.field()))
                .forEach(change -> change.newValue().ifPresent(value -> leaves.put(change.field(), value)));
        amendment(leaves, day, effectiveFrom, amending);
        add(leaves, day, NotificationOrigin.EMPLOYER);
    }

    private void amendment(Map<String, String> leaves, LocalDate day, LocalDate effectiveFrom, Amending amending) {
        LocalDate agreed = WorkingDays.plus(day, -chance.between(0, 3));
        leaves.put("amendment.agreedOn", later(agreed, day("contract.concludedOn")));
        leaves.put("amendment.effectiveFrom", later(effectiveFrom, day("contract.concludedOn")));
        amending.until.ifPresent(last -> leaves.put("amendment.effectiveTo", last.toString()));
        for (int i = 0; i < amending.kinds.size(); i++) {
            leaves.put("amendment.kinds[" + i + "]", amending.kinds.get(i));
        }
        if (chance.of(0.6)) {
            leaves.put("amendment.orderNumber", chance.between(1, 240) + "-D");
            leaves.put("amendment.orderDate", leaves.get("amendment.agreedOn"));
        }
        for (int i = 0; i < amending.changes().size(); i++) {
            Change change = amending.changes().get(i);
            String path = "amendment.changes[" + i + "].";
            leaves.put(path + "field", change.field());
            change.oldValue().ifPresent(old -> leaves.put(path + "oldValue", old));
            change.newValue().ifPresent(now -> leaves.put(path + "newValue", now));
        }
        amending.note.ifPresent(note -> leaves.put("amendment.note", note));
    }

    /** Restores a term after its amendment was declared invalid. */
    void restore(String field, String value) {
        terms.put(field, value);
    }

    /** The last document of the chain. */
    void terminate(LocalDate date, LocalDate lastDay, Ending ending, NotificationOrigin origin) {
        LocalDate day = after(date);
        Reference reason = ShippedLists.reason(ending.reason());
        Map<String, String> leaves = leaves(NotificationType.TERMINATION, day);
        copy("employer.", leaves);
        copy("worker.", PARTY, leaves);
        copy("worker.", DOCUMENT.subList(0, 3), leaves);
        copy("contract.", IDENTITY, leaves);
        copy("contract.", PLACE, leaves);
        leaves.put("termination.terminatedOn", later(lastDay, day("contract.workStartsOn")));
        leaves.put("termination.orderNumber", chance.between(1, 320) + "-X");
        leaves.put(
                "termination.orderDate",
                WorkingDays.plus(day, -chance.between(0, 2)).toString());
        leaves.put("termination.reason", ending.reason());
        ending.grossBreach().ifPresent(breach -> leaves.put("termination.grossBreach", breach));
        leaves.put("termination.legalReference", reason.legalReference());
        leaves.put("termination.basisDocuments", ending.basis());
        ending.note().ifPresent(note -> leaves.put("termination.note", note));
        add(leaves, day, origin);
        open = false;
    }

    private Map<String, String> leaves(NotificationType type, LocalDate day) {
        Map<String, String> leaves = new LinkedHashMap<>(firm.official(chance));
        leaves.put("type", type.name());
        leaves.put("date", day.toString());
        if (type != NotificationType.CONCLUSION) {
            leaves.put("baseNumber", documents.get(0).number().value());
        }
        return leaves;
    }

    private void copy(String block, Map<String, String> leaves) {
        terms.forEach((path, value) -> {
            if (path.startsWith(block)) {
                leaves.put(path, value);
            }
        });
    }

    private void copy(String block, List<String> fields, Map<String, String> leaves) {
        fields.forEach(field -> term(block + field).ifPresent(value -> leaves.put(block + field, value)));
    }

    /** A working day after all registered documents, so that the chain's order is that of its days. */
    private LocalDate after(LocalDate date) {
        LocalDate before = LocalDate.ofInstant(last().registeredAt(), Baku.ZONE);
        LocalDate effect = last().content().effect(); // repeated values must be in force by then
        LocalDate earliest = effect.isAfter(before.plusDays(1)) ? effect : before.plusDays(1);
        return WorkingDays.from(date.isBefore(earliest) ? earliest : date);
    }

    private static String later(LocalDate one, LocalDate other) {
        return (one.isBefore(other) ? other : one).toString();
    }

    /** Two of five conclusions state their order, three of ten amendments the whole resulting contract (schema 1.1). */
    private NotificationContent inItsVersion(NotificationContent content, Map<String, String> leaves) {
        // Seeded by the document, since another draw would change all following ones.
        int lot = Math.floorMod((leaves.get("worker.fin") + leaves.get("date")).hashCode(), 1200);
        Map<String, String> newer = new LinkedHashMap<>(leaves);
        if (content.type() == NotificationType.CONCLUSION && lot % 5 < 2) {
            order = Map.of(
                    "contract.orderNumber",
                    lot % 240 + 1 + "-İ",
                    "contract.orderDate",
                    leaves.get("contract.concludedOn"));
            newer.putAll(order);
        }
        boolean ofContract = content.amendment().stream()
                .flatMap(amendment -> amendment.changes().stream())
                .allMatch(change -> change.field().startsWith("contract."));
        if (content.type() == NotificationType.AMENDMENT && lot % 10 < 3 && ofContract && !changedForATime) {
            newer.keySet().removeIf(path -> path.startsWith("amendment.changes"));
            Map<String, String> after = Terms.of(terms, List.of(content));
            after.putAll(order);
            after.forEach((path, value) -> {
                if (path.startsWith("contract.")) {
                    newer.put("amendment.conditions" + path.substring("contract".length()), value);
                }
            });
        }
        return NotificationXml.content(newer);
    }

    private void add(Map<String, String> leaves, LocalDate day, NotificationOrigin origin) {
        Instant registeredAt = ledger.registration(day, chance);
        if (!ledger.accepts(registeredAt)) {
            open = false;
            return;
        }
        NotificationContent content = NotificationXml.content(leaves);
        var document = new Document(
                ledger.number(content.type(), registeredAt),
                content.baseNumber(),
                inItsVersion(content, leaves),
                registeredAt.minusSeconds(chance.between(40, 1500)),
                registeredAt,
                origin == NotificationOrigin.TAX_AUTHORITY ? new Voen(DemoData.TAX_AUTHORITY_VOEN) : firm.voen(),
                origin,
                true);
        documents.add(document);
        ledger.add(document);
        changedForATime |= content.amendment().flatMap(Amendment::effectiveTo).isPresent();
        terms = content.type() == NotificationType.CONCLUSION ? leaves : Terms.of(terms, List.of(content));
    }
}
