package az.bildiris.registration.boundary;

import az.bildiris.container.OpenedContainer;
import az.bildiris.container.Signature;
import az.bildiris.container.boundary.OfflineContainers;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.refusal.Warning;
import az.bildiris.register.ContractState;
import az.bildiris.register.TermWarnings;
import az.bildiris.register.Terms;
import az.bildiris.registration.control.RegistrationRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the register's own checks on one container without a register, for integrators. */
public final class OfflineCheck {
    private final OfflineContainers containers = new OfflineContainers();
    private final RegistrationRules rules = new RegistrationRules();

    /**
     * The result of a check. {@code withContract} tells whether the rules between a document and its contract were
     * checked, which needs the contract's conclusion.
     */
    public record Outcome(
            Signature signature,
            NotificationContent content,
            List<Finding> findings,
            List<Warning> warnings,
            boolean withContract) {}

    /**
     * Checks a container as if it were delivered at {@code at}. {@code conclusion} is the container that concluded the
     * contract, for an amendment or a termination. Throws {@link Refused} when nothing further can be checked.
     */
    public Outcome check(byte[] container, Optional<byte[]> conclusion, Instant at) {
        OpenedContainer opened = containers.open(container, at);
        Map<String, String> fields = RegistrationRules.fields(opened.xml());
        NotificationContent signed = NotificationXml.content(fields);
        rules.requireEntitled(opened.signature(), signed.employer(), true); // the register knows
        Optional<ContractState> chain = conclusion.map(base -> chain(containers.open(base, at)));
        NotificationContent content =
                signed.resolved(fields, chain.map(ContractState::before).orElse(Map.of()));
        boolean withContract = content.type() == NotificationType.CONCLUSION || chain.isPresent();
        List<Finding> findings = rules.check(content, fields, chain, at, ShippedLists.all()).stream()
                .filter(finding -> withContract || finding.code() != RefusalCode.BASE_UNKNOWN)
                .toList();
        return new Outcome(
                opened.signature(), content, findings, warnings(opened, fields, content, chain, at), withContract);
    }

    /** Warnings as in the register; those about the contract only with its conclusion. */
    private List<Warning> warnings(
            OpenedContainer opened,
            Map<String, String> fields,
            NotificationContent content,
            Optional<ContractState> chain,
            Instant at) {
        var warnings = new ArrayList<>(
                rules.warnings(content, fields, Optional.of(opened.signature()), at, ShippedLists.all()));
        chain.ifPresent(found -> warnings.addAll(TermWarnings.differing(content, found.before())));
        if (content.type() != NotificationType.TERMINATION) {
            warnings.addAll(TermWarnings.unlikely(
                    Terms.of(chain.map(ContractState::before).orElse(fields), List.of(content))));
        }
        return warnings;
    }

    private static ContractState chain(OpenedContainer conclusion) {
        Map<String, String> fields = RegistrationRules.fields(conclusion.xml());
        NotificationContent content = NotificationXml.content(fields);
        return new ContractState(
                content.worker().fin(),
                content.employer().voen(),
                Optional.empty(),
                fields,
                fields,
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
