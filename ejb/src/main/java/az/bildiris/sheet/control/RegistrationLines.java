package az.bildiris.sheet.control;

import az.bildiris.content.Amendment;
import az.bildiris.content.Contract;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.Termination;
import az.bildiris.content.Worker;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.sheet.Sheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lines of the registration information (spec 2.5, 3); the three types differ only in their last lines. */
final class RegistrationLines {
    private final NotificationDetails details;
    private final Words words;
    private final ContractLines contract;
    private final List<Line> lines = new ArrayList<>();

    RegistrationLines(NotificationDetails details, Words words, ContractLines contract) {
        this.details = details;
        this.words = words;
        this.contract = contract;
    }

    List<Line> lines() {
        add("number", details.number().value());
        add("date", words.date(details.date()));
        add("registeredAt", words.time(details.registeredAt()));
        add("employer.name", details.content().employer().name());
        add("employer.voen", details.content().employer().voen().value());
        add("employer.sun", details.content().employer().sun().value());
        Worker worker = details.content().worker();
        add("worker.fullName", worker.fullName());
        add("worker.fin", worker.fin().value());
        term("contract.position");
        add("contract.workplace", workplace());
        switch (details.type()) {
            case CONCLUSION -> conclusion(details.content().contract());
            case AMENDMENT -> amendment(details.content().amendment().orElseThrow());
            case TERMINATION -> termination(details.content().termination().orElseThrow());
        }
        add("asOf", contract.today());
        add(
                "notificationStatus",
                words.text("NotificationStatus." + details.statuses().notification()));
        add("validityStatus", words.text("ValidityStatus." + details.statuses().validity()));
        add("contractStatus", contract.status());
        add("contractAmendments", contract.amendments());
        return lines;
    }

    private String workplace() {
        String kind = words.text("WorkplaceKind." + details.terms().get("contract.workplaceKind"));
        return details.terms().get("contract.workplace") + " (" + kind + ")";
    }

    private void conclusion(Contract contract) {
        add("contract.concludedOn", words.date(contract.concludedOn()));
        add("contract.workStartsOn", words.date(contract.workStartsOn()));
        String term = contract.termFrom()
                .flatMap(from -> contract.termTo().map(to -> words.date(from) + " – " + words.date(to)))
                .orElseGet(() -> words.text("TermKind.INDEFINITE"));
        add("contract.term", term);
    }

    private void amendment(Amendment amendment) {
        base();
        add("amendment.effectiveFrom", words.date(amendment.effectiveFrom()));
        add(
                "amendment.changedTerms",
                amendment.changes().stream()
                        .map(change -> words.label(change.field()))
                        .distinct()
                        .collect(Collectors.joining("; ")));
    }

    private void termination(Termination termination) {
        base();
        add("termination.orderDate", words.date(termination.orderDate()));
        add("termination.orderNumber", termination.orderNumber());
        add("termination.terminatedOn", words.date(termination.terminatedOn()));
        add("termination.reason", words.value("termination.reason", termination.reason(), Map.of()));
        add(
                "termination.legalReference",
                words.value("termination.legalReference", termination.legalReference(), Map.of()));
    }

    private void base() {
        add("baseNumber", details.baseNumber().map(NotificationNumber::value).orElse(""));
        ChainLink conclusion = details.chain().get(0);
        add("baseDate", words.date(conclusion.date()));
    }

    private void term(String path) {
        add(path, details.terms().getOrDefault(path, ""));
    }

    private void add(String field, String value) {
        lines.add(new Line(field, words.label(field), value, false));
    }
}
