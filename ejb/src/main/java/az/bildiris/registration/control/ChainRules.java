package az.bildiris.registration.control;

import static az.bildiris.refusal.RefusalCode.BASE_OF_OTHERS;
import static az.bildiris.refusal.RefusalCode.CHANGE_UNKNOWN_FIELD;
import static az.bildiris.refusal.RefusalCode.CONTRACT_LAPSED;
import static az.bildiris.refusal.RefusalCode.CONTRACT_TERMINATED;
import static az.bildiris.refusal.RefusalCode.COPY_DIFFERS;
import static az.bildiris.refusal.RefusalCode.TERMINATED_BEFORE_AMENDMENT;

import az.bildiris.content.Change;
import az.bildiris.content.FieldCatalog;
import az.bildiris.content.InvalidXml;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.platform.Folding;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.refusal.Finding;
import az.bildiris.register.ContractState;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules between a document and its contract (R8, and the repeated values of chapter 10). */
final class ChainRules {
    /** Kinds of amendment that may change data which a later document must otherwise repeat. */
    private static final Set<String> DATA_KINDS = Set.of("EMPLOYER_DATA", "WORKER_DATA");

    /** Fields that identify the parties and the possible signers: another worker or employer means another contract. */
    private static final Set<String> PARTIES =
            Set.of("worker.fin", "employer.voen", "employer.kind", "employer.person.fin");

    /** Fields of the worker that an amendment may state again (spec 2.4, block 3: O). */
    private static final Set<String> WORKER_OF_AMENDMENT = Set.of(
            "worker.documentType",
            "worker.documentSeries",
            "worker.documentNumber",
            "worker.documentIssuedOn",
            "worker.documentIssuer",
            "worker.address",
            "worker.citizenship",
            "worker.education",
            "worker.speciality");

    private static final Set<String> OWN_BLOCKS = Set.of("type", "date", "baseNumber");

    private ChainRules() {}

    static List<Finding> check(
            NotificationContent content,
            Map<String, String> fields,
            ContractState chain,
            Map<ReferenceList, List<Reference>> lists) {
        boolean employer = chain.employerVoen().equals(content.employer().voen())
                || chain.succession().isPresent();
        if (!chain.workerFin().equals(content.worker().fin()) || !employer) {
            return List.of(Finding.of(BASE_OF_OTHERS, "baseNumber"));
        }
        var findings = new ArrayList<Finding>();
        if (content.type() == NotificationType.TERMINATION && chain.terminated()) {
            findings.add(Finding.of(CONTRACT_TERMINATED, "baseNumber"));
        } else if (ContractStatus.on(content.date(), chain.lapsedOn()) == ContractStatus.LAPSED) {
            findings.add(Finding.of(CONTRACT_LAPSED, "baseNumber"));
        }
        // A change that has not taken effect does not prevent a termination: it never will take effect.
        content.termination()
                .filter(termination -> chain.amendedOn()
                        .filter(termination.terminatedOn()::isBefore)
                        .isPresent())
                .ifPresent(termination -> findings.add(new Finding(
                        TERMINATED_BEFORE_AMENDMENT,
                        "termination.terminatedOn",
                        chain.amendedOn().orElseThrow().toString())));
        Set<String> changed = changedCopies(content);
        fields.forEach((path, value) -> {
            if (copied(path, content.type())
                    && !(chain.succession().isPresent() && path.startsWith("employer."))
                    && !changed.contains(path)
                    && !(chain.terms().containsKey(path)
                            && Folding.same(value, chain.terms().get(path)))) {
                findings.add(new Finding(COPY_DIFFERS, path, ""));
            }
        });
        findings.addAll(changes(content, chain, lists));
        return findings;
    }

    /** Requires that the changes leave a contract that a conclusion could state, between the same parties. */
    private static List<Finding> changes(
            NotificationContent content, ContractState chain, Map<ReferenceList, List<Reference>> lists) {
        List<Change> changes =
                content.amendment().stream().flatMap(a -> a.changes().stream()).toList();
        if (content.amendment().isEmpty()) {
            return List.of();
        }
        if (!changes.stream().allMatch(change -> FieldCatalog.accepts(change.field(), change.newValue()))) {
            return List.of(); // ContentRules reports them
        }
        Map<String, String> terms = Terms.of(chain.before(), List.of(content));
        List<Finding> impossible = Stream.concat(
                        changes.stream().map(Change::field).filter(PARTIES::contains),
                        NotificationXml.violations(terms).stream().map(InvalidXml.Violation::field))
                .distinct()
                .map(field -> new Finding(CHANGE_UNKNOWN_FIELD, "amendment.changes", field))
                .toList();
        return !impossible.isEmpty()
                ? impossible
                : ContentRules.terms(
                        NotificationXml.content(terms),
                        content.amendment().get().effectiveFrom(),
                        lists);
    }

    private static boolean copied(String path, NotificationType type) {
        boolean own = path.equals("employer.actualAddress")
                || (type == NotificationType.AMENDMENT && WORKER_OF_AMENDMENT.contains(path));
        return !own
                && !OWN_BLOCKS.contains(path)
                && !path.startsWith("official.")
                && !path.startsWith("amendment.")
                && !path.startsWith("termination.");
    }

    private static Set<String> changedCopies(NotificationContent content) {
        return content.amendment().stream()
                .filter(amendment -> amendment.kinds().stream().anyMatch(DATA_KINDS::contains))
                .flatMap(amendment -> amendment.changes().stream())
                .map(Change::field)
                .filter(field -> !PARTIES.contains(field))
                .collect(Collectors.toSet());
    }
}
