package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.access.FinMissing;
import az.bildiris.access.boundary.Callers;
import az.bildiris.container.boundary.Containers;
import az.bildiris.content.NotificationNumber;
import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.notification.boundary.Deliveries;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Setting;
import az.bildiris.platform.Sha256;
import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import az.bildiris.refusal.Warning;
import az.bildiris.refusal.WarningCode;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.DecisionRefused;
import az.bildiris.register.NotificationNotFound;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.RegistrationResult;
import az.bildiris.register.StatusCause;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.ValidityStatus;
import az.bildiris.register.boundary.StatusDecisions;
import az.bildiris.registration.EarlierRegistration;
import az.bildiris.registration.boundary.Cancellations;
import az.bildiris.registration.boundary.Registration;
import az.bildiris.registry.boundary.Registry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RegisterIT {
    private static final List<String> TABLES =
            List.of("worker", "contract", "notification", "document", "status_decision");
    private static final AtomicInteger WORKERS = new AtomicInteger();

    /** A centre that the running server trusts from now on; made when a test in the server first needs it. */
    private static final class Trusted {
        static final Authority AUTHORITY = authority();
        static final Signer EMPLOYER = AUTHORITY.organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
        static final Signer TAX_AUTHORITY = AUTHORITY.organisation("Vergi Xidməti", Setting.TAX_AUTHORITY_VOEN.value());
        static final Signer STRANGER = AUTHORITY.organisation("Başqa müəssisə", "0012345801");

        private static Authority authority() {
            var authority = new Authority("Sınaq mərkəzi");
            authority.publishAnchor(Path.of(Setting.TRUST_ANCHORS.value()), "register-it");
            authority.publishRevocations(Path.of(Setting.CRL_DIR.value()), "register-it");
            return authority;
        }
    }

    @Inject
    Registration registration;

    @Inject
    Cancellations cancellations;

    @Inject
    StatusDecisions decisions;

    @Inject
    Notifications notifications;

    @Inject
    Registry registry;

    @Inject
    Deliveries deliveries;

    @Inject
    Callers callers;

    @Inject
    Containers containers;

    @Inject
    AsIntake intake;

    @Inject
    AsInspector inspector;

    @Inject
    AsAdmin admin;

    @Inject
    AsWorker worker;

    @Inject
    AsClerk clerk;

    @Inject
    AsSystem system;

    @Inject
    BeanManager beans;

    private final LocalDate today = LocalDate.now(Baku.ZONE);
    private final String fin = "ZZ%05d".formatted(WORKERS.incrementAndGet());

    @Test
    void nobodyAsksWhoHasNotSignedIn() {
        assertThat(callers.find()).isEmpty();
    }

    // ---- registration

    @Test
    void registeredDocumentGetsNumberAndTimeAndIsIndexedByWhatWasSigned() throws SQLException {
        Document document = conclusion();
        byte[] xml = document.xml();
        byte[] container = Trusted.EMPLOYER.edoc(xml);
        Instant before = Instant.now();

        RegistrationResult registered = register(container);

        assertThat(registered.number().value()).matches("1%02d[0-9]{10}".formatted(today.getYear() % 100));
        assertThat(registered.registeredAt()).isBetween(before.minusMillis(1), Instant.now());
        assertThat(registered.again()).isFalse();
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table(
                            """
                            select number, worker_fin, type, notification_date, origin, taken_over, base_number,
                                   employer_name, employer_folded, employer_voen, employer_sun, official_name,
                                   official_position, workplace_kind, workplace, position, invalid_since
                            from notification where id = ?
                            """,
                            registered.id()))
                    .containsExactly(Arrays.asList(
                            registered.number().value(),
                            fin,
                            "CONCLUSION",
                            Date.valueOf("2024-03-01"),
                            "EMPLOYER",
                            false,
                            null,
                            "“Xəzər Nümunə” MMC",
                            "xezer numune mmc",
                            Document.VOEN,
                            Document.SUN,
                            "Əliyev Rəşad Kamil oğlu",
                            "Direktor",
                            "MAIN",
                            "Mərkəzi ofis",
                            "baş mühasib",
                            null));
            assertThat(sql.table("select container, xml, container_sha256, xml_sha256, signer_name from document"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat((byte[]) row.get(0)).isEqualTo(container);
                        assertThat((byte[]) row.get(1)).isEqualTo(xml);
                        assertThat(row.subList(2, 5))
                                .containsExactly(Sha256.of(container), Sha256.of(xml), "Əliyev Rəşad Kamil oğlu");
                    });
            assertThat(sql.table("select surname, name, patronymic from worker"))
                    .containsExactly(List.of("Məmmədova", "Aytən", "Vaqif qızı"));
        }
    }

    @Test
    void sameBytesAgainGetTheFirstAnswer() throws SQLException {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion().xml());
        RegistrationResult first = register(container);
        List<Object> rows = rows();

        RegistrationResult second = register(container);

        assertThat(second).isEqualTo(new RegistrationResult(first.id(), first.number(), second.registeredAt(), true));
        assertThat(Duration.between(second.registeredAt(), first.registeredAt()).abs())
                .isLessThan(Duration.ofMillis(1));
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void refusedDocumentsStoreNothing() throws SQLException {
        byte[] edoc = Trusted.EMPLOYER.edoc(conclusion().xml());
        List<Object> rows = rows();

        assertThat(refusal(new byte[] {1, 2, 3})).containsExactly(RefusalCode.CONTAINER_NOT_ZIP);
        assertThat(refusal(Arrays.copyOf(edoc, edoc.length / 2))).containsExactly(RefusalCode.CONTAINER_NOT_ZIP);
        assertThat(refusal(new Authority("Yad mərkəz")
                        .organisation("X", Document.VOEN)
                        .edoc(conclusion().xml())))
                .containsExactly(RefusalCode.SIGNATURE_NOT_TRUSTED);
        assertThat(refusal(Trusted.STRANGER.edoc(conclusion().xml()))).containsExactly(RefusalCode.SIGNER_NOT_ENTITLED);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.mainLeaveDays", "20").xml())))
                .containsExactly(RefusalCode.LEAVE_TOO_SHORT);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        amendment(new NotificationNumber("1000000000000")).xml())))
                .containsExactly(RefusalCode.BASE_UNKNOWN);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.monthlyPay", "-1").xml())))
                .containsOnly(RefusalCode.SCHEMA);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void violationsOfTheSchemaNameTheirFields() {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion()
                .with("contract.monthlyPay", "-1")
                .with("worker.documentNumber", "1".repeat(31))
                .xml());

        assertThat(findings(container))
                .extracting(Finding::field)
                .contains("contract.monthlyPay", "worker.documentNumber");
    }

    @Test
    void documentThatOnlyItsContractRefusesStoresNothing() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        register(Trusted.EMPLOYER.edoc(termination(base).xml()));
        List<Object> rows = rows();

        assertThat(refusal(Trusted.EMPLOYER.edoc(termination(base)
                        .with("termination.orderNumber", "46-X")
                        .xml())))
                .containsExactly(RefusalCode.CONTRACT_TERMINATED);
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        amendment(base).with("worker.fin", "7TR2X9A").xml())))
                .containsExactly(RefusalCode.BASE_OF_OTHERS);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void taxAuthorityEntersForAnEmployer() throws SQLException {
        register(Trusted.TAX_AUTHORITY.edoc(conclusion().xml()));

        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.rows("select origin from notification")).containsExactly("TAX_AUTHORITY");
        }
    }

    @Test
    void amendmentMovesTheTermsOnAndTerminationEndsTheContract() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        RegistrationResult amended = register(Trusted.EMPLOYER.edoc(amendment(base)
                .with("amendment.changes[1].field", "contract.position")
                .with("amendment.changes[1].oldValue", "baş mühasib")
                .with("amendment.changes[1].newValue", "maliyyə direktoru")
                .xml()));
        Document ending = termination(base).with("date", "2024-09-27");
        assertThat(refusal(Trusted.EMPLOYER.edoc(ending.xml()))).containsExactly(RefusalCode.COPY_DIFFERS);

        RegistrationResult terminated = register(Trusted.EMPLOYER.edoc(
                ending.with("contract.position", "maliyyə direktoru").xml()));

        assertThat(amended.number().value()).startsWith("2");
        assertThat(terminated.number().value()).startsWith("3");
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.rows("select position from notification order by registered_at"))
                    .containsExactly("baş mühasib", "maliyyə direktoru", "maliyyə direktoru");
        }
        assertThat(lapse(base)).containsExactly(Date.valueOf("2024-10-01"), "TERMINATED");
    }

    @Test
    void documentOfTheOlderSystemKeepsItsNumberAndTimeAndNumbersAreGivenOnce() throws SQLException {
        byte[] xml = conclusion().xml();
        EarlierRegistration earlier = earlier(xml);

        RegistrationResult taken = system.call(
                        () -> registration.takeOverWithoutOriginal(xml, earlier, NotificationOrigin.EMPLOYER))
                .get();

        assertThat(taken.number()).isEqualTo(earlier.number());
        assertThat(taken.registeredAt()).isEqualTo(earlier.registeredAt());
        assertThat(system.call(() -> registration.takeOverWithoutOriginal(xml, earlier, NotificationOrigin.EMPLOYER))
                        .get())
                .isEqualTo(new RegistrationResult(taken.id(), taken.number(), taken.registeredAt(), true));
        byte[] other = conclusion().with("contract.position", "mühasib").xml();
        assertThat(catchThrowableOfType(Refused.class, () -> system.call(() -> registration.takeOverWithoutOriginal(
                                        other, earlier(other), NotificationOrigin.EMPLOYER))
                                .get())
                        .findings())
                .containsExactly(new Finding(
                        RefusalCode.NUMBER_TAKEN, "", earlier.number().value()));
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table(
                            "select taken_over, container from notification n join document d on id = notification_id"))
                    .containsExactly(Arrays.asList(true, null));
        }
    }

    @Test
    void documentThatIsNotTheManifestsIsRefused() {
        EarlierRegistration earlier = earlier(conclusion().xml());
        byte[] other = conclusion().with("contract.position", "mühasib").xml();
        byte[] container = Trusted.EMPLOYER.edoc(other);

        for (Work<RegistrationResult> takeOver : List.<Work<RegistrationResult>>of(
                () -> registration.takeOverWithoutOriginal(other, earlier, NotificationOrigin.EMPLOYER),
                () -> registration.takeOver(container, earlier))) {
            assertThat(catchThrowableOfType(
                                    Refused.class, () -> system.call(takeOver).get())
                            .findings())
                    .containsExactly(Finding.of(RefusalCode.SIGNATURE_INVALID));
        }
    }

    private EarlierRegistration earlier(byte[] bytes) {
        return new EarlierRegistration(
                new NotificationNumber("EM-2016/" + fin), Instant.parse("2024-03-01T06:30:00Z"), Sha256.of(bytes));
    }

    // ---- decisions

    @Test
    void inspectorateLapsesAContractFromTheDayOfItsDecision() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        decide(base, DecisionKind.LAPSE, today);

        assertThat(lapse(base)).containsExactly(Date.valueOf(today), "INSPECTORATE_DECISION");
        assertThat(refusal(Trusted.EMPLOYER.edoc(
                        amendment(base).with("date", today.toString()).xml())))
                .containsExactly(RefusalCode.CONTRACT_LAPSED);
    }

    @Test
    void detailsHaveEveryWarningAndEveryDecisionOnce() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended =
                register(Trusted.EMPLOYER.edoc(amendment(base).xml())).number();
        decide(base, DecisionKind.LAPSE, today);
        decide(base, DecisionKind.INVALIDITY, today);
        decide(amended, DecisionKind.INVALIDITY, today);

        NotificationDetails details =
                intake.call(() -> deliveries.details(base)).get();

        assertThat(details.warnings())
                .extracting(Warning::code)
                .containsExactly(WarningCode.REGISTERED_LATE, WarningCode.WORK_BEFORE_REGISTRATION);
        assertThat(details.history())
                .extracting(recorded ->
                        recorded.decision().number() + " " + recorded.decision().kind())
                .containsExactlyInAnyOrder(base + " LAPSE", base + " INVALIDITY", amended + " INVALIDITY");
        assertThat(details.chain()).extracting(ChainLink::number).containsExactly(base, amended);
    }

    // ---- as of a day

    /** What is to come is not yet what a document repeats, and stands in the way of no termination. */
    @Test
    void changeToComeIsPendingAndLetsAContractEnd() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber later = register(Trusted.EMPLOYER.edoc(promotion(base)
                        .with("date", today.toString())
                        .with("amendment.effectiveFrom", today.plusMonths(2).toString())
                        .xml()))
                .number();

        assertThat(information(later).statuses().notification()).isEqualTo(NotificationStatus.PENDING_EFFECT);
        assertThat(findings(Trusted.EMPLOYER.edoc(termination(base)
                        .with("contract.position", "maliyyə direktoru")
                        .xml())))
                .containsExactly(Finding.of(RefusalCode.COPY_DIFFERS, "contract.position"));
        assertThat(register(Trusted.EMPLOYER.edoc(termination(base).xml()))
                        .number()
                        .value())
                .startsWith("3");
    }

    @Test
    void terminationBeforeAChangeInForceIsRefused() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        register(Trusted.EMPLOYER.edoc(
                promotion(base).with("amendment.effectiveFrom", "2024-06-01").xml()));
        Document ending = termination(base).with("date", "2024-06-03").with("contract.position", "maliyyə direktoru");

        assertThat(findings(Trusted.EMPLOYER.edoc(
                        ending.with("termination.terminatedOn", "2024-05-31").xml())))
                .containsExactly(
                        new Finding(RefusalCode.TERMINATED_BEFORE_AMENDMENT, "termination.terminatedOn", "2024-06-01"));
        assertThat(register(Trusted.EMPLOYER.edoc(ending.with("termination.terminatedOn", "2024-06-01")
                                .xml()))
                        .number()
                        .value())
                .startsWith("3");
    }

    /** The second amendment is right since the first was found invalid; the index of its position follows. */
    @Test
    void decisionTakesAnAccusationAndATermBack() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber wrong =
                register(Trusted.EMPLOYER.edoc(promotion(base).xml())).number();
        RegistrationResult next = register(Trusted.EMPLOYER.edoc(amendment(base)
                .with("amendment.kinds[1]", "POSITION")
                .with("amendment.changes[1].field", "contract.position")
                .with("amendment.changes[1].oldValue", "baş mühasib")
                .with("amendment.changes[1].newValue", "baş mühasib müavini")
                .xml()));
        assertThat(information(next.number()).warnings())
                .contains(new Warning(WarningCode.OLD_VALUE_DIFFERS, "contract.position", "baş mühasib"));

        decide(wrong, DecisionKind.INVALIDITY, today);

        assertThat(information(next.number()).warnings())
                .extracting(Warning::code)
                .doesNotContain(WarningCode.OLD_VALUE_DIFFERS);
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table("select position from notification where number = ?", wrong.value()))
                    .containsExactly(List.of("maliyyə direktoru"));
        }
    }

    /** The same change, listed and as a whole state (schema 1.1). */
    @Test
    void amendmentAsAWholeStateReadsAsAListOfItsChanges() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        Document listed = promotion(base);
        Document whole = promotion(base).without("amendment.changes");
        conclusion().with("contract.position", "maliyyə direktoru").fields().forEach((path, value) -> {
            if (path.startsWith("contract.")) {
                whole.with("amendment.conditions" + path.substring("contract".length()), value);
            }
        });

        NotificationDetails asList =
                information(register(Trusted.EMPLOYER.edoc(listed.xml())).number());
        NotificationNumber other = register(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.number", "EM-2").xml()))
                .number();
        NotificationDetails asWhole = information(register(Trusted.EMPLOYER.edoc(whole.with("baseNumber", other.value())
                        .with("contract.number", "EM-2")
                        .with("amendment.conditions.number", "EM-2")
                        .xml()))
                .number());

        assertThat(asWhole.content().amendment()).isEqualTo(asList.content().amendment());
        assertThat(asWhole.terms().get("contract.position")).isEqualTo("maliyyə direktoru");
    }

    @Test
    void secondNotificationOfOneContractIsWarnedOfWithTheNumberOfTheFirst() {
        NotificationNumber first =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        NotificationNumber second = register(Trusted.EMPLOYER.edoc(
                        conclusion().with("contract.extraTerms", "Başqa").xml()))
                .number();

        assertThat(information(second).warnings())
                .contains(new Warning(WarningCode.CONTRACT_TWICE, "contract.number", first.value()));
        assertThat(information(first).warnings()).extracting(Warning::code).doesNotContain(WarningCode.CONTRACT_TWICE);
    }

    /** Who may not register for an employer does not learn what is registered of it. */
    @Test
    void strangerWhoSignsWhatIsRegisteredLearnsNoNumber() {
        byte[] xml = conclusion().xml();
        register(Trusted.EMPLOYER.edoc(xml));

        assertThat(findings(Trusted.STRANGER.edoc(xml)))
                .containsExactly(Finding.of(RefusalCode.SIGNER_NOT_ENTITLED, "employer.voen"));
    }

    @Test
    void personWithoutAPatronymicIsRegistered() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().without("worker.patronymic").xml()));

        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.table("select surname, name, patronymic from worker"))
                    .containsExactly(List.of("Məmmədova", "Aytən", ""));
        }
    }

    // ---- taken back within 24 hours

    @Test
    void employerTakesANotificationBackWithinADayAndItStaysVisible() {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended =
                register(Trusted.EMPLOYER.edoc(promotion(base).xml())).number();
        assertThat(cancelling(base, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_NOT_POSSIBLE);
        assertThat(cancelling(amended, Trusted.STRANGER)).isEqualTo(RefusalCode.CANCELLATION_UNKNOWN);
        assertThat(cancelling(new NotificationNumber("1269999999997"), Trusted.EMPLOYER))
                .isEqualTo(RefusalCode.CANCELLATION_UNKNOWN);

        intake.call(() -> cancellations.cancel(cancellation(amended, Trusted.EMPLOYER)))
                .get();

        NotificationDetails details = information(amended);
        assertThat(details.statuses().validity()).isEqualTo(ValidityStatus.INVALID);
        assertThat(details.statuses().cause()).isEqualTo(StatusCause.CANCELLED);
        assertThat(details.decision().orElseThrow().kind()).isEqualTo(DecisionKind.CANCELLED_24H);
        assertThat(details.decision().orElseThrow().reason()).isEqualTo("Səhv müqavilə");
        assertThat(cancelling(amended, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_NOT_POSSIBLE);
        intake.call(() -> cancellations.cancel(cancellation(base, Trusted.EMPLOYER)))
                .get();
        assertThat(information(base).statuses().contract()).isEqualTo(ContractStatus.LAPSED);
    }

    @Test
    void terminationsAndOlderNotificationsAreNotTakenBack() {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion().xml(), signing -> signing.bLevel()
                .setSigningDate(java.util.Date.from(Instant.parse("2024-03-01T06:00:00Z"))));
        NotificationNumber base = system.call(() -> registration.takeOver(container, earlier(container)))
                .get()
                .number();
        assertThat(cancelling(base, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_TOO_LATE);

        NotificationNumber ended =
                register(Trusted.EMPLOYER.edoc(termination(base).xml())).number();
        assertThat(cancelling(ended, Trusted.EMPLOYER)).isEqualTo(RefusalCode.CANCELLATION_NOT_POSSIBLE);
        assertThat(refusedDecision(base, DecisionKind.CANCELLED_24H, today)).isEqualTo("decision.ofEmployer");
    }

    private RefusalCode cancelling(NotificationNumber number, Signer signer) {
        Refused refused = catchThrowableOfType(
                Refused.class, () -> intake.call(() -> cancellations.cancel(cancellation(number, signer)))
                        .get());
        return refused.findings().get(0).code();
    }

    private static byte[] cancellation(NotificationNumber number, Signer signer) {
        String xml = "<cancellation xmlns='urn:az:bildiris:cancellation:1.0' version='1.0'><number>" + number
                + "</number><reason>Səhv müqavilə</reason></cancellation>";
        return signer.container(Map.of("cancellation.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    private Document promotion(NotificationNumber base) {
        return amendment(base)
                .without("amendment.effectiveTo")
                .without("amendment.changes")
                .with("amendment.changes[0].field", "contract.position")
                .with("amendment.changes[0].oldValue", "baş mühasib")
                .with("amendment.changes[0].newValue", "maliyyə direktoru");
    }

    private NotificationDetails information(NotificationNumber number) {
        return intake.call(() -> deliveries.details(number)).get();
    }

    @Test
    void invalidConclusionLapsesItsContract() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        decide(base, DecisionKind.INVALIDITY, today);

        assertThat(lapse(base)).containsExactly(Date.valueOf(today), "BASE_INVALID");
    }

    @Test
    void invalidAmendmentDoesNotTouchTheContractAndItsChangesNoLongerCount() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended = register(Trusted.EMPLOYER.edoc(amendment(base)
                        .with("amendment.changes[1].field", "contract.position")
                        .with("amendment.changes[1].newValue", "maliyyə direktoru")
                        .xml()))
                .number();

        decide(amended, DecisionKind.INVALIDITY, today);

        assertThat(lapse(base)).containsExactly(null, null);
        assertThat(register(Trusted.EMPLOYER.edoc(termination(base).xml()))
                        .number()
                        .value())
                .startsWith("3");
    }

    @Test
    void invalidTerminationRevivesTheContractWhichCanThenEndAgain() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber first =
                register(Trusted.EMPLOYER.edoc(termination(base).xml())).number();

        decide(first, DecisionKind.INVALIDITY, today);

        assertThat(lapse(base)).containsExactly(null, null);
        register(Trusted.EMPLOYER.edoc(
                termination(base).with("termination.terminatedOn", "2024-11-30").xml()));
        assertThat(lapse(base)).containsExactly(Date.valueOf("2024-12-01"), "TERMINATED");
    }

    @Test
    void decisionsThatCannotBeAreRefusedAndLeaveNothing() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        NotificationNumber amended =
                register(Trusted.EMPLOYER.edoc(amendment(base).xml())).number();
        decide(base, DecisionKind.LAPSE, today);
        List<Object> rows = rows();

        assertThat(refusedDecision(base, DecisionKind.LAPSE, today)).isEqualTo("decision.already");
        assertThat(refusedDecision(amended, DecisionKind.LAPSE, today)).isEqualTo("decision.lapseOfConclusionOnly");
        assertThat(refusedDecision(base, DecisionKind.INVALIDITY, today.plusDays(1)))
                .isEqualTo("decision.dateOutOfRange");
        assertThat(refusedDecision(base, DecisionKind.INVALIDITY, today.minusDays(1)))
                .isEqualTo("decision.dateOutOfRange");
        assertThatThrownBy(() -> decide(new NotificationNumber("1999999999999"), DecisionKind.INVALIDITY, today))
                .isInstanceOf(NotificationNotFound.class);
        assertThat(rows()).isEqualTo(rows);
    }

    // ---- who may

    @Test
    void adminsDecideAsInspectorsDo() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();

        admin.call(() -> {
                    decisions.record(decision(base, DecisionKind.INVALIDITY, today));
                    return base;
                })
                .get();

        assertThat(lapse(base)).containsExactly(Date.valueOf(today), "BASE_INVALID");
        try (Sql sql = Sql.worker(fin)) {
            assertThat(sql.rows("select recorded_by from status_decision")).containsExactly("test (admin)");
            assertThat(sql.rows(
                            "select actor || ' ' || role || ' ' || detail from audit_entry where action = 'RECORD'"))
                    .containsExactly("test (admin) ADMIN INVALIDITY");
        }
    }

    @Test
    void workersAndClerksNeitherRegisterNorDecide() {
        byte[] container = Trusted.EMPLOYER.edoc(conclusion().xml());
        var decision = decision(new NotificationNumber("1999999999999"), DecisionKind.LAPSE, today);

        assertThat(worker.call(() -> catchThrowable(() -> registration.register(container)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(worker.call(() -> catchThrowable(() -> decisions.record(decision)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(clerk.call(() -> catchThrowable(() -> registration.register(container)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(clerk.call(() -> catchThrowable(() -> decisions.record(decision)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(inspector
                        .call(() -> catchThrowable(() -> registration.register(container)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(intake.call(() -> catchThrowable(() -> decisions.record(decision)))
                        .get())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void onlyWorkersReadAndOnlyWithAFin() {
        assertThat(worker.call(() -> catchThrowable(() -> registry.file("agreements")))
                        .get())
                .isInstanceOf(FinMissing.class);
        assertThat(intake.call(() -> catchThrowable(() -> registry.file("agreements")))
                        .get())
                .isInstanceOf(EJBAccessException.class);
        assertThat(system.call(() -> catchThrowable(() -> registry.file("agreements")))
                        .get())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void nobodyCallsARestrictedServiceWithoutSigningIn() {
        List<Class<?>> services = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Stateless.class)
                        && type.getPackageName().endsWith(".boundary"))
                .toList();
        List<Method> restricted = services.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(RolesAllowed.class))
                // It is refused on a thread of its own, where nobody waits for it.
                .filter(method -> !method.isAnnotationPresent(Asynchronous.class))
                .toList();

        assertThat(services).contains(Callers.class, Registration.class, Notifications.class, Containers.class);
        assertThat(restricted).hasSizeGreaterThan(20).allSatisfy(method -> assertThat(called(method))
                .as(method.toString())
                .isInstanceOf(EJBAccessException.class));
    }

    private static Throwable called(Method method) {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(RegisterIT::nothing)
                .toArray();
        try {
            Object answer = method.invoke(
                    CDI.current().select(method.getDeclaringClass()).get(), nothing);
            if (answer instanceof Future<?> later) {
                later.get();
            }
            return null;
        } catch (InvocationTargetException | ExecutionException e) {
            return e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    @Test
    void everySettingIsGivenOrHasAPreset() {
        assertThat(Setting.values())
                .allSatisfy(setting -> assertThat(setting.value()).isNotNull());
        assertThat(Setting.DB_URL.value()).startsWith("jdbc:postgresql:");
    }

    // ---- the second lock

    @Test
    void transactionWithoutACallerSeesNoPerson() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));

        try (Sql sql = Sql.withoutCaller()) {
            for (String table : TABLES) {
                assertThat(sql.rows("select count(*) from " + table)).as(table).containsExactly(0L);
            }
        }
    }

    @Test
    void workerSeesOwnRowsOnlyInEveryTable() throws SQLException {
        NotificationNumber base =
                register(Trusted.EMPLOYER.edoc(conclusion().xml())).number();
        decide(base, DecisionKind.LAPSE, today);
        String otherFin = "ZZ%05d".formatted(WORKERS.incrementAndGet());
        NotificationNumber others = register(Trusted.EMPLOYER.edoc(
                        conclusion().with("worker.fin", otherFin).xml()))
                .number();
        decide(others, DecisionKind.LAPSE, today);

        for (String mine : List.of(fin, otherFin)) {
            try (Sql sql = Sql.worker(mine)) {
                assertThat(sql.rows("select fin from worker")).containsExactly(mine);
                for (String table : TABLES.subList(1, TABLES.size())) {
                    assertThat(sql.rows("select worker_fin from " + table))
                            .as(table)
                            .containsExactly(mine);
                }
            }
        }
    }

    @Test
    void scopesThatNobodyDefinedSeeNothing() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));

        for (String given : List.of("", "admin", "REGISTER", "worker' or '1'='1")) {
            try (Sql sql = Sql.withoutCaller()) {
                sql.rows(
                        "select set_config('bildiris.scope', ?, true), set_config('bildiris.fin', ?, true)",
                        given,
                        fin);
                assertThat(sql.rows("select count(*) from notification"))
                        .as(given)
                        .containsExactly(0L);
            }
        }
        try (Sql sql = Sql.worker("")) {
            assertThat(sql.rows("select count(*) from notification")).containsExactly(0L);
        }
    }

    @Test
    void callerOfOneTransactionIsForgottenInTheNext() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));
        for (int i = 0; i < 20; i++) { // more than the pool holds idle
            try (Sql sql = Sql.worker(fin)) {
                assertThat(sql.rows("select count(*) from notification")).containsExactly(1L);
            }
            try (Sql sql = Sql.withoutCaller()) {
                assertThat(sql.rows("select count(*) from notification")).containsExactly(0L);
            }
        }
    }

    @Test
    void workerWritesNothing() throws SQLException {
        register(Trusted.EMPLOYER.edoc(conclusion().xml()));

        for (String change : List.of(
                "update contract set lapsed_on = null, lapse_cause = null",
                "update notification set invalid_since = date '2024-01-01'",
                "insert into worker (fin, surname, name, patronymic, known_since) values ('1234567', 'a', 'b', 'c', now())")) {
            denied(Sql.worker(fin), change, "permission denied");
        }
    }

    @Test
    void registerAddsButNeitherDeletesNorRewrites() throws SQLException {
        for (String table : TABLES) {
            denied(Sql.register(), "delete from " + table, "permission denied");
            denied(Sql.register(), "truncate " + table, "permission denied");
        }
        denied(Sql.register(), "update document set container = null", "permission denied");
        denied(Sql.register(), "update notification set number = '1'", "permission denied");
        denied(Sql.register(), "update notification set employer_name = 'x'", "permission denied");
        denied(Sql.register(), "update status_decision set reason = 'x'", "permission denied");
        denied(Sql.register(), "update reference_entry set text_az = 'x'", "permission denied");
    }

    @Test
    void applicationHasNoDdlAndNoWayAroundTheLock() throws SQLException {
        denied(Sql.register(), "create table mine (id int)", "permission denied");
        denied(Sql.register(), "drop table notification", "must be owner");
        denied(Sql.register(), "alter table notification disable row level security", "must be owner");
        denied(Sql.register(), "drop policy notification_own on notification", "must be owner");
        denied(Sql.register(), "create policy mine on notification using (true)", "must be owner");
        denied(Sql.register(), "select * from flyway_schema_history", "permission denied");
        denied(Sql.register(), "alter role current_user bypassrls", "");
        try (Sql sql = Sql.withoutCaller()) {
            assertThat(sql.table("select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles"
                            + " where rolname = current_user"))
                    .containsExactly(List.of(false, false, false, false));
            assertThat(
                            sql.rows(
                                    "select tableowner from pg_tables where schemaname = 'public' and tableowner = current_user"))
                    .isEmpty();
        }
    }

    @Test
    void everyTableWithAFinHasRowLevelSecurity() throws SQLException {
        try (Sql sql = Sql.withoutCaller()) {
            assertThat(
                            sql.rows(
                                    """
                            select distinct c.relname::text from pg_class c join pg_attribute a on a.attrelid = c.oid
                            where c.relkind = 'r' and a.attname in ('fin', 'worker_fin') and not c.relrowsecurity
                            """))
                    .isEmpty();
        }
    }

    @Test
    void referenceListsInTheDatabaseAreWholeAndOpen() throws SQLException {
        try (Sql sql = Sql.withoutCaller()) {
            assertThat(sql.table("select list, count(*) from reference_entry group by list order by list"))
                    .containsExactly(
                            List.of("ACCESS_PURPOSE", 6L),
                            List.of("AMENDMENT_KIND", 14L),
                            List.of("FIXED_TERM_REASON", 10L),
                            List.of("GROSS_BREACH", 8L),
                            List.of("TERMINATION_REASON", 40L));
        }
    }

    // ---- parts

    private static void denied(Sql sql, String statement, String message) throws SQLException {
        try (sql) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining(message);
        }
    }

    private Document conclusion() {
        return Document.conclusion().with("worker.fin", fin);
    }

    private Document amendment(NotificationNumber base) {
        return Document.amendment().with("worker.fin", fin).with("baseNumber", base.value());
    }

    private Document termination(NotificationNumber base) {
        return Document.termination().with("worker.fin", fin).with("baseNumber", base.value());
    }

    private RegistrationResult register(byte[] container) {
        return intake.call(() -> registration.register(container)).get();
    }

    private List<Finding> findings(byte[] container) {
        Refused refused = catchThrowableOfType(Refused.class, () -> register(container));
        assertThat(refused).isNotNull();
        return refused.findings();
    }

    private List<RefusalCode> refusal(byte[] container) {
        return findings(container).stream().map(Finding::code).toList();
    }

    private void decide(NotificationNumber number, DecisionKind kind, LocalDate day) {
        inspector
                .call(() -> {
                    decisions.record(decision(number, kind, day));
                    return number;
                })
                .get();
    }

    private String refusedDecision(NotificationNumber number, DecisionKind kind, LocalDate day) {
        DecisionRefused refused = catchThrowableOfType(DecisionRefused.class, () -> decide(number, kind, day));
        assertThat(refused).isNotNull();
        return refused.key();
    }

    private static StatusDecision decision(NotificationNumber number, DecisionKind kind, LocalDate day) {
        return new StatusDecision(
                number, kind, "Əmək Məcəlləsi, m.49, h.5", "Dövlət Əmək Müfəttişliyi Xidməti", day, "17-Q");
    }

    private List<Object> lapse(NotificationNumber base) throws SQLException {
        try (Sql sql = Sql.worker(fin)) {
            return sql.table("select lapsed_on, lapse_cause from contract where base_number = ?", base.value())
                    .get(0);
        }
    }

    /** How many rows each table has of this test's worker; a take-over may be under way meanwhile. */
    private List<Object> rows() throws SQLException {
        try (Sql sql = Sql.register()) {
            return sql.table(
                            """
                            select (select count(*) from worker where fin = who), count_of.*
                            from (select ?::text as who) asked, lateral (
                              select (select count(*) from contract where worker_fin = who),
                                     (select count(*) from notification where worker_fin = who),
                                     (select count(*) from document where worker_fin = who),
                                     (select count(*) from status_decision where worker_fin = who)) count_of
                            """,
                            fin)
                    .get(0);
        }
    }
}
