package az.bildiris.registration.boundary;

import az.bildiris.access.Roles;
import az.bildiris.container.OpenedContainer;
import az.bildiris.container.Signature;
import az.bildiris.container.boundary.Containers;
import az.bildiris.content.Employer;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.boundary.Deliveries;
import az.bildiris.platform.Sha256;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.register.ContractState;
import az.bildiris.register.NewNotification;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.RegistrationResult;
import az.bildiris.register.Terms;
import az.bildiris.register.boundary.Register;
import az.bildiris.registration.DeliveryResult;
import az.bildiris.registration.EarlierRegistration;
import az.bildiris.registration.control.RegistrationRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Registers documents, which is the only way into the register. A signed document is checked and stored completely in
 * one transaction, or refused with every reason found. The same bytes always get the first answer.
 */
@Stateless
public class Registration {
    @Inject
    Containers containers;

    @Inject
    Register register;

    @Inject
    Deliveries deliveries;

    @Inject
    References references;

    @Inject
    RegistrationRules rules;

    @Inject
    Clock clock;

    /**
     * As {@link #register}, with the registration's information for the sender, which is audited in the same
     * transaction.
     */
    @RolesAllowed(Roles.INTAKE)
    public DeliveryResult deliver(byte[] container) {
        RegistrationResult registered = register(container);
        return new DeliveryResult(deliveries.information(registered.number()), registered.again());
    }

    /**
     * Registers an employer's container now; throws {@link Refused}, also for a document that another sender has
     * delivered.
     */
    @RolesAllowed(Roles.INTAKE)
    public RegistrationResult register(byte[] container) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // with PostgreSQL's precision
        RegistrationResult registered = registerSigned(container, Sha256.of(container), Optional.empty(), now);
        if (!registered.again()) {
            register.delivered(registered.id(), clock.instant());
        } else if (!register.isSender(registered.id())) {
            // A stranger with somebody's container learns that it is registered, and no more.
            throw new Refused(new Finding(
                    RefusalCode.ALREADY_REGISTERED, "", registered.number().value()));
        }
        return registered;
    }

    /** Registers a document of the older system under its earlier number and time; throws {@link Refused}. */
    @RolesAllowed(Roles.SYSTEM)
    public RegistrationResult takeOver(byte[] container, EarlierRegistration earlier) {
        return registerSigned(
                container, expected(container, earlier), Optional.of(earlier.number()), earlier.registeredAt());
    }

    /**
     * Registers a row of the older system without its container: the manifest's signature covers the XML by its hash.
     */
    @RolesAllowed(Roles.SYSTEM)
    public RegistrationResult takeOverWithoutOriginal(
            byte[] xml, EarlierRegistration earlier, NotificationOrigin origin) {
        Optional<RegistrationResult> before = register.claim(expected(xml, earlier));
        if (before.isPresent()) {
            return before.get();
        }
        requireFree(Optional.of(earlier.number()));
        Map<String, String> fields = RegistrationRules.fields(xml);
        return checkAndAdd(new Incoming(
                xml,
                fields,
                NotificationXml.content(fields),
                Optional.empty(),
                origin,
                Optional.of(earlier.number()),
                earlier.registeredAt()));
    }

    /** The hash of the bytes, which must match the manifest's. */
    private static String expected(byte[] bytes, EarlierRegistration earlier) {
        String sha256 = Sha256.of(bytes);
        if (!sha256.equals(earlier.sha256())) {
            throw new Refused(Finding.of(RefusalCode.SIGNATURE_INVALID));
        }
        return sha256;
    }

    private RegistrationResult registerSigned(
            byte[] container, String sha256, Optional<NotificationNumber> number, Instant at) {
        Optional<RegistrationResult> before = register.earlierRegistration(sha256);
        if (before.isPresent()) {
            return before.get();
        }
        OpenedContainer opened = containers.open(container, at);
        // No connection is held while the signature is judged; from here on callers with the same bytes wait.
        Optional<RegistrationResult> meanwhile = register.claim(sha256);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        requireFree(number);
        Signature signature = opened.signature();
        Map<String, String> fields = RegistrationRules.fields(opened.xml());
        NotificationContent content = NotificationXml.content(fields);
        // First of all rules: nobody else learns a number by sending what others signed.
        NotificationOrigin origin = origin(signature, content.employer());
        var original = new NewNotification.SignedOriginal(container, sha256, signature);
        return checkAndAdd(new Incoming(opened.xml(), fields, content, Optional.of(original), origin, number, at));
    }

    private NotificationOrigin origin(Signature signature, Employer employer) {
        boolean known = rules.isBySun(signature, employer) && register.isKnown(employer);
        return rules.requireEntitled(signature, employer, known);
    }

    /** A document whose signer is entitled; {@code number} is that of the older system. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Incoming(
            byte[] xml,
            Map<String, String> fields,
            NotificationContent signed,
            Optional<NewNotification.SignedOriginal> original,
            NotificationOrigin enteredBy,
            Optional<NotificationNumber> number,
            Instant at) {}

    private void requireFree(Optional<NotificationNumber> number) {
        number.filter(register::taken).ifPresent(taken -> {
            throw new Refused(new Finding(RefusalCode.NUMBER_TAKEN, "", taken.value()));
        });
    }

    private RegistrationResult checkAndAdd(Incoming incoming) {
        if (incoming.number().isEmpty()) {
            requireNew(incoming.xml());
        }
        Map<String, String> fields = incoming.fields();
        Optional<ContractState> chain = register.lockContract(incoming.signed());
        NotificationContent content = incoming.signed()
                .resolved(fields, chain.map(ContractState::before).orElse(Map.of()));
        Map<ReferenceList, List<Reference>> lists = lists();
        // What an older system registered is taken over even if it contradicts itself; its page then warns (spec 14.5).
        List<Finding> findings = rules.check(content, fields, chain, incoming.at(), lists).stream()
                .filter(finding ->
                        incoming.number().isEmpty() || finding.code() != RefusalCode.TERMINATED_BEFORE_AMENDMENT)
                .toList();
        if (!findings.isEmpty()) {
            throw new Refused(findings);
        }
        return register.add(new NewNotification(
                content,
                incoming.xml(),
                chain.map(found -> Terms.of(found.before(), List.of(content))).orElse(fields),
                incoming.original(),
                incoming.enteredBy(),
                incoming.number(),
                incoming.at(),
                warnings(incoming, content, chain, lists)));
    }

    private List<Warning> warnings(
            Incoming incoming,
            NotificationContent content,
            Optional<ContractState> chain,
            Map<ReferenceList, List<Reference>> lists) {
        var warnings = new ArrayList<>(rules.warnings(
                content,
                incoming.fields(),
                incoming.original().map(NewNotification.SignedOriginal::signature),
                incoming.at(),
                lists));
        register.sameContract(content)
                .map(first -> new Warning(WarningCode.CONTRACT_TWICE, "contract.number", first.value()))
                .ifPresent(warnings::add);
        chain.flatMap(ContractState::succession)
                .map(found -> new Warning(WarningCode.BY_SUCCESSOR, "employer.voen", found.documentNumber()))
                .ifPresent(warnings::add);
        return warnings;
    }

    /**
     * Refuses signed content that is registered already, in whatever container. A document that an older system had
     * twice is taken over twice.
     */
    private void requireNew(byte[] xml) {
        register.sameContent(Sha256.of(xml)).ifPresent(earlier -> {
            throw new Refused(new Finding(RefusalCode.ALREADY_REGISTERED, "", earlier.value()));
        });
    }

    private Map<ReferenceList, List<Reference>> lists() {
        return Arrays.stream(ReferenceList.values()).collect(Collectors.toMap(Function.identity(), references::list));
    }
}
