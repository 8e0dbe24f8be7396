package az.bildiris.sheet.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.container.SignatureMeans;
import az.bildiris.content.FieldCatalog;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.given.Document;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.SignatureDetails;
import az.bildiris.register.StatusCause;
import az.bildiris.register.StatusDecision;
import az.bildiris.register.Statuses;
import az.bildiris.register.Terms;
import az.bildiris.register.ValidityStatus;
import az.bildiris.sheet.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetBuilderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Locale AZ = Locale.forLanguageTag("az");

    static Stream<Locale> languages() {
        return Stream.of("az", "en", "ru").map(Locale::forLanguageTag);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLeafHasALabel(Locale language) {
        ResourceBundle bundle = bundle(language);

        assertThat(FieldCatalog.paths())
                .filteredOn(path -> !path.startsWith("amendment.changes."))
                .allSatisfy(path -> assertThat(bundle.containsKey(path)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyValueOfAnEnumHasAWord(Locale language) {
        ResourceBundle bundle = bundle(language);
        Stream<Class<?>> ofLeaves = FieldCatalog.paths().stream()
                .map(path -> FieldCatalog.type(path).orElseThrow());
        Stream<Class<?>> ofTheRegister = Stream.of(
                NotificationStatus.class,
                ValidityStatus.class,
                ContractStatus.class,
                StatusCause.class,
                DecisionKind.class,
                NotificationOrigin.class,
                SignatureMeans.class);

        assertThat(Stream.concat(ofLeaves, ofTheRegister).filter(Class::isEnum).distinct())
                .hasSizeGreaterThan(15)
                .allSatisfy(type -> assertThat(type.getEnumConstants())
                        .allSatisfy(value -> assertThat(bundle.containsKey(type.getSimpleName() + "." + value))
                                .as("%s.%s", type.getSimpleName(), value)
                                .isTrue()));
    }

    @Test
    void languagesHaveTheSameKeys() {
        assertThat(languages().map(language -> bundle(language).keySet()).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLeafOfAConclusionIsOnTheSheet(Locale language) {
        NotificationDetails details = details(Document.conclusionByIndividual());

        Map<String, Sheet.Line> lines = lines(SheetBuilder.notification(details, language, ShippedLists.all(), TODAY));

        assertThat(details.fields().keySet())
                .filteredOn(path -> !path.matches(".*\\.(unit|period)|type|baseNumber"))
                .allSatisfy(path -> assertThat(lines.get(path).value()).as(path).isNotBlank());
    }

    @Test
    void whatAConclusionLeftEmptyIsShownAsEmpty() {
        NotificationDetails details = details(Document.conclusion().without("contract.bonus"));

        Map<String, Sheet.Line> lines = lines(SheetBuilder.notification(details, AZ, ShippedLists.all(), TODAY));

        assertThat(lines.get("contract.bonus.value").value()).isEmpty();
        assertThat(lines).doesNotContainKey("employer.person.fin");
    }

    @Test
    void valuesAreInWordsWithUnitsAndOfficialForms() {
        NotificationDetails details = details(Document.conclusion());

        Map<String, Sheet.Line> lines = lines(SheetBuilder.notification(details, AZ, ShippedLists.all(), TODAY));

        assertThat(lines.get("contract.monthlyPay").value()).isEqualTo("1\u00a0850,00\u00a0AZN");
        assertThat(lines.get("contract.bonus.value").value()).isEqualTo("300,00\u00a0AZN (rüblük)");
        assertThat(lines.get("contract.probation.length").value()).isEqualTo("3 ay");
        assertThat(lines.get("contract.concludedOn").value()).isEqualTo("28.02.2024");
        assertThat(lines.get("contract.weeklyHours").value()).isEqualTo("40");
        assertThat(lines.get("employer.kind").value()).isEqualTo("Hüquqi şəxs");
        assertThat(lines.get("worker.citizenship").value()).isEqualTo("Azərbaycan");
        assertThat(lines.get("contract.fixedTermReason").value())
                .doesNotContain("47_D")
                .isNotBlank();
        assertThat(lines.get("registeredAt").value()).isEqualTo("01.03.2024 12:00:05");
    }

    @Test
    void shareOfPayIsNoMoney() {
        NotificationDetails details = details(Document.conclusion()
                .with("contract.allowance.value", "10.00")
                .with("contract.allowance.unit", "PERCENT"));

        Map<String, Sheet.Line> lines = lines(SheetBuilder.notification(details, AZ, ShippedLists.all(), TODAY));

        assertThat(lines.get("contract.allowance.value").value()).isEqualTo("10 %");
    }

    @Test
    void idsArePersonsSecretsAndNothingElseIs() {
        Sheet sheet = SheetBuilder.notification(
                details(Document.conclusionByIndividual()), Locale.ENGLISH, ShippedLists.all(), TODAY);

        assertThat(lines(sheet).values().stream().filter(Sheet.Line::secret).map(Sheet.Line::field))
                .containsExactlyInAnyOrder(
                        "worker.fin",
                        "worker.documentNumber",
                        "worker.ssn",
                        "employer.person.fin",
                        "employer.person.documentNumber",
                        "employer.person.ssn");
    }

    @Test
    void secretsKeepTheirEndsOnly() {
        assertThat(line("4QK7B2M").masked()).isEqualTo("4Q****M");
        assertThat(line("12345").masked()).isEqualTo("12****5");
        assertThat(line("1234").masked()).isEqualTo("****");
        assertThat(line("1").masked()).isEqualTo("****");
    }

    @Test
    void amendmentShowsChangesAndTheTermsAfterIt() {
        Sheet sheet = SheetBuilder.notification(details(Document.amendment()), AZ, ShippedLists.all(), TODAY);

        Sheet.Block amendment = block(sheet, "amendment");
        assertThat(amendment.changes())
                .containsExactly(
                        new Sheet.ChangedTerm(
                                "Aylıq əmək haqqı", "1\u00a0850,00\u00a0AZN", "2\u00a0100,50\u00a0AZN", false),
                        new Sheet.ChangedTerm("Əlavə şərtlər", "Birinci sətir\nİkinci sətir: Ъ, ş, ğ", "", false));
        assertThat(amendment.source()).isEqualTo(Sheet.Source.SIGNED);
        assertThat(block(sheet, "terms").source()).isEqualTo(Sheet.Source.REGISTER);
        assertThat(block(sheet, "terms").lines())
                .filteredOn(line -> line.field().equals("contract.monthlyPay"))
                .extracting(Sheet.Line::value)
                .containsExactly("2\u00a0100,50\u00a0AZN");
    }

    @Test
    void terminationShowsItsReasonInWords() {
        Map<String, Sheet.Line> lines =
                lines(SheetBuilder.notification(details(Document.termination()), AZ, ShippedLists.all(), TODAY));

        assertThat(lines.get("termination.reason").value()).startsWith("İşçinin təşəbbüsü");
        assertThat(lines.get("termination.terminatedOn").value()).isEqualTo("30.09.2024");
        assertThat(lines.get("baseNumber").value()).isEqualTo(Document.BASE_NUMBER);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void proofOfRegistrationHasTheRowsOfItsType(Locale language) {
        Set<String> conclusion = registration(Document.conclusion(), language);
        Set<String> amendment = registration(Document.amendment(), language);
        Set<String> termination = registration(Document.termination(), language);

        assertThat(List.of(conclusion, amendment, termination)).allSatisfy(rows -> assertThat(rows)
                .contains(
                        "number",
                        "date",
                        "registeredAt",
                        "employer.name",
                        "employer.voen",
                        "employer.sun",
                        "worker.fullName",
                        "worker.fin",
                        "contract.position",
                        "contract.workplace",
                        "notificationStatus",
                        "validityStatus"));
        assertThat(conclusion).contains("contract.concludedOn", "contract.workStartsOn", "contract.term");
        assertThat(amendment).contains("baseNumber", "baseDate", "amendment.effectiveFrom", "amendment.changedTerms");
        assertThat(termination)
                .contains(
                        "baseNumber",
                        "baseDate",
                        "termination.orderDate",
                        "termination.orderNumber",
                        "termination.terminatedOn",
                        "termination.reason",
                        "termination.legalReference");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void titlesAndLegalEffectAreInTheLanguage(Locale language) {
        assertThat(SheetBuilder.legalEffect(language)).contains("49").endsWith(".");
        assertThat(Arrays.stream(NotificationType.values())
                        .map(type -> bundle(language).getString("registration.title." + type)))
                .doesNotHaveDuplicates();
    }

    /** Whoever has the proof of a termination alone must not read that the contract is in force. */
    @Test
    void proofOfATerminationSaysSinceWhenAndByWhatTheContractIsNotInForce() {
        NotificationDetails given = details(Document.termination());
        NotificationDetails ended = as(
                given,
                statuses(ContractStatus.LAPSED, ValidityStatus.VALID, StatusCause.TERMINATION_IN_EFFECT),
                Optional.of(LocalDate.of(2024, 6, 2)),
                given.signature(),
                List.of(
                        link("2240000000017", NotificationType.AMENDMENT, ValidityStatus.VALID),
                        link("2240000000025", NotificationType.AMENDMENT, ValidityStatus.INVALID),
                        link("3240000000016", NotificationType.TERMINATION, ValidityStatus.VALID)));

        Sheet proof = SheetBuilder.registration(ended, AZ, ShippedLists.all(), TODAY);

        assertThat(lines(proof).get("contractStatus").value())
                .isEqualTo("Müqavilə qüvvədən düşüb; 02.06.2024 tarixindən qüvvədə deyil"
                        + " (xitam bildirişi № 3240000000016, 01.03.2024)");
        assertThat(lines(proof).get("contractAmendments").value())
                .isEqualTo("1 dəfə, sonuncusu № 2240000000017, 01.03.2024");
        assertThat(lines(proof).get("asOf").value()).isEqualTo("30.11.2026");
        assertThat(proof.head().orElseThrow().status())
                .isEqualTo("30.11.2026 tarixinə: Qüvvədədir · Etibarlıdır · Müqavilə qüvvədən düşüb");
    }

    @Test
    void documentWithoutAnOriginalIsNotSaidToBeSignedByTheEmployer() {
        NotificationDetails given = details(Document.conclusion());
        NotificationDetails taken = as(given, given.statuses(), Optional.empty(), Optional.empty(), given.chain());

        Sheet sheet = SheetBuilder.notification(taken, AZ, ShippedLists.all(), TODAY);

        assertThat(sheet.blocks()).extracting(Sheet.Block::source).doesNotContain(Sheet.Source.SIGNED);
        assertThat(block(sheet, "employer").source()).isEqualTo(Sheet.Source.TAKEN_OVER);
        assertThat(lines(sheet).get("signature.original").value()).startsWith("Yoxdur: ");
    }

    @Test
    void termsOfAnInvalidAmendmentAreSaidToHaveBeenMeant() {
        NotificationDetails given = details(Document.amendment());
        NotificationDetails invalid = as(
                given,
                statuses(ContractStatus.IN_FORCE, ValidityStatus.INVALID, StatusCause.INVALID),
                Optional.empty(),
                given.signature(),
                given.chain());

        Sheet sheet = SheetBuilder.notification(invalid, AZ, ShippedLists.all(), TODAY);

        assertThat(sheet.blocks())
                .extracting(Sheet.Block::key)
                .contains("termsMeant")
                .doesNotContain("terms");
        assertThat(sheet.head().orElseThrow().banner())
                .contains("Bildiriş etibarsız sayılıb: DƏMX, 01.04.2024, № 17-Q");
    }

    private static Statuses statuses(ContractStatus contract, ValidityStatus validity, StatusCause cause) {
        return new Statuses(contract, NotificationStatus.IN_FORCE, validity, cause, Optional.empty());
    }

    private static NotificationDetails.ChainLink link(String number, NotificationType type, ValidityStatus validity) {
        return new NotificationDetails.ChainLink(
                UUID.randomUUID(),
                new NotificationNumber(number),
                type,
                LocalDate.of(2024, 3, 1),
                validity,
                false,
                false);
    }

    /** The same, taken over if it has no signature. */
    private static NotificationDetails as(
            NotificationDetails given,
            Statuses statuses,
            Optional<LocalDate> lapsedOn,
            Optional<SignatureDetails> signature,
            List<NotificationDetails.ChainLink> chain) {
        return new NotificationDetails(
                given.id(),
                given.contractId(),
                given.number(),
                given.type(),
                given.date(),
                given.baseNumber(),
                given.registeredAt(),
                given.origin(),
                signature.isEmpty(),
                statuses,
                lapsedOn,
                given.content(),
                given.fields(),
                given.terms(),
                signature,
                given.contentSha256(),
                given.decision(),
                given.history(),
                chain,
                given.warnings());
    }

    private static Set<String> registration(Document document, Locale language) {
        return lines(SheetBuilder.registration(details(document), language, ShippedLists.all(), TODAY))
                .keySet();
    }

    private static Map<String, Sheet.Line> lines(Sheet sheet) {
        return sheet.blocks().stream()
                .filter(block -> !block.key().equals("terms"))
                .flatMap(block -> block.lines().stream())
                .collect(Collectors.toMap(Sheet.Line::field, line -> line, (a, b) -> a, LinkedHashMap::new));
    }

    private static Sheet.Block block(Sheet sheet, String key) {
        return sheet.blocks().stream()
                .filter(block -> block.key().equals(key))
                .findAny()
                .orElseThrow();
    }

    private static Sheet.Line line(String value) {
        return new Sheet.Line("worker.fin", "FİN", value, true);
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("az.bildiris.sheet.sheet", language);
    }

    private static NotificationDetails details(Document document) {
        NotificationContent content = document.content();
        Map<String, String> terms = content.type() == NotificationType.CONCLUSION
                ? document.fields()
                : Terms.of(Document.conclusion().fields(), List.of(content));
        var id = UUID.randomUUID();
        return new NotificationDetails(
                id,
                UUID.randomUUID(),
                new NotificationNumber("1240000000018"),
                content.type(),
                content.date(),
                content.baseNumber(),
                Instant.parse("2024-03-01T08:00:05Z"),
                NotificationOrigin.EMPLOYER,
                false,
                new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.IN_FORCE,
                        ValidityStatus.VALID,
                        StatusCause.IN_FORCE,
                        Optional.empty()),
                Optional.empty(),
                content,
                document.fields(),
                terms,
                Optional.of(new SignatureDetails(
                        "Əliyev Rəşad",
                        Instant.parse("2024-03-01T08:00:00Z"),
                        "17",
                        "Nümunə CA",
                        SignatureMeans.SIMA.name(),
                        "XAdES-BASELINE-B",
                        12_345,
                        "0".repeat(64),
                        Optional.of(new SignatureDetails.CheckDetails(
                                "TOTAL_PASSED",
                                Instant.parse("2024-03-01T08:00:05Z"),
                                Instant.parse("2027-03-01T08:00:05Z"),
                                Optional.of(Instant.parse("2024-03-01T00:00:00Z")))))),
                "1".repeat(64),
                Optional.of(new StatusDecision(
                        new NotificationNumber("1240000000018"),
                        DecisionKind.LAPSE,
                        "m.49, h.5",
                        "DƏMX",
                        LocalDate.of(2024, 4, 1),
                        "17-Q")),
                List.of(),
                List.of(new NotificationDetails.ChainLink(
                        id,
                        new NotificationNumber("1240000000018"),
                        NotificationType.CONCLUSION,
                        LocalDate.of(2024, 3, 1),
                        ValidityStatus.VALID,
                        false,
                        true)),
                List.of());
    }
}
