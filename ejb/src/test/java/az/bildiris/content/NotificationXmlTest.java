package az.bildiris.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.given.Document;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.ShippedLists;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationXmlTest {
    static Stream<Document> documents() {
        return Stream.of(
                Document.conclusion(),
                Document.conclusionByIndividual(),
                Document.amendment(),
                Document.termination().with("termination.reason", "70_CH_2").with("termination.grossBreach", "72_A"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsWrittenIsReadBack(Document document) {
        byte[] xml = document.xml();

        assertThat(NotificationXml.read(xml)).isEqualTo(document.content());
        assertThat(NotificationXml.fields(xml)).containsExactlyInAnyOrderEntriesOf(document.fields());
    }

    @Test
    void leavesComeInTheOrderOfTheDocument() {
        assertThat(NotificationXml.fields(Document.amendment().xml()).keySet())
                .startsWith("type", "date", "baseNumber", "employer.kind")
                .containsSubsequence(
                        "amendment.kinds[0]",
                        "amendment.kinds[1]",
                        "amendment.orderNumber",
                        "amendment.changes[0].field",
                        "amendment.changes[0].oldValue",
                        "amendment.changes[0].newValue",
                        "amendment.changes[1].field",
                        "amendment.note");
    }

    @Test
    void optionalLeavesMayBeAbsent() {
        Document least = Document.conclusion().with("contract.termKind", "INDEFINITE");
        for (String path : List.of(
                "employer.actualAddress",
                "worker.documentSeries",
                "worker.ssn",
                "worker.citizenship",
                "worker.birthDate",
                "worker.education",
                "worker.speciality",
                "contract.number",
                "contract.termFrom",
                "contract.termTo",
                "contract.fixedTermReason",
                "contract.probation",
                "contract.workplaceAddress",
                "contract.occupationCode",
                "contract.jobFunction",
                "contract.allowance",
                "contract.bonus",
                "contract.paySystem",
                "contract.payFrequency",
                "contract.conditions",
                "contract.workWeek",
                "contract.additionalLeaveDays",
                "contract.extraTerms")) {
            least.without(path);
        }

        assertThat(NotificationXml.read(least.xml())).isEqualTo(least.content());
        assertThat(least.content().contract().probation()).isEmpty();
    }

    @Test
    void everyViolationIsReportedWithItsPath() {
        byte[] xml = Document.conclusion()
                .with("worker.fin", "4QK7BO1")
                .with("contract.monthlyPay", "-1.00")
                .with("contract.weeklyHours", "40.25")
                .with("employer.voen", "12345")
                .xml();

        assertThat(violations(xml))
                .extracting(InvalidXml.Violation::field)
                .contains("worker.fin", "contract.monthlyPay", "contract.weeklyHours", "employer.voen")
                .doesNotContain("worker.name", "contract.position");
    }

    @Test
    void violationsWithinAListNameTheEntry() {
        byte[] xml = Document.amendment()
                .with("amendment.changes[1].field", "official.fullName")
                .xml();

        assertThat(violations(xml)).extracting(InvalidXml.Violation::field).contains("amendment.changes[1].field");
    }

    @Test
    void aMissingLeafIsReportedAtItsBlock() {
        byte[] xml = replaced("<position>baş mühasib</position>", "");

        assertThat(violations(xml)).singleElement().satisfies(violation -> {
            assertThat(violation.field()).startsWith("contract");
            assertThat(violation.reason()).contains("position");
        });
    }

    @Test
    void aLeafThatTheSchemaDoesNotKnowIsRefused() {
        byte[] xml = replaced("<date>", "<number>1150000012346</number><date>");

        assertThat(violations(xml)).isNotEmpty().first().satisfies(violation -> assertThat(violation.reason())
                .contains("number"));
    }

    @Test
    void aStreamOfViolationsIsCutOff() {
        byte[] xml = replaced("<date>2024-03-01</date>", "<date>x</date>".repeat(500));

        assertThat(violations(xml)).hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "employer.name, 255",
        "employer.legalAddress, 500",
        "employer.actualAddress, 500",
        "official.position, 150",
        "official.fullName, 150",
        "worker.surname, 60",
        "worker.name, 60",
        "worker.patronymic, 60",
        "worker.documentNumber, 30",
        "worker.documentIssuer, 255",
        "worker.address, 500",
        "contract.number, 30",
        "contract.workplace, 255",
        "contract.workplaceAddress, 500",
        "contract.position, 255",
        "contract.occupationCode, 8",
        "contract.jobFunction, 2000",
        "contract.extraTerms, 4000"
    })
    void textsAreAsLongAsPublishedAndNoLonger(String path, int longest) {
        // ə takes two bytes: signs are counted, not bytes.
        assertThat(NotificationXml.fields(
                        Document.conclusion().with(path, "ə".repeat(longest)).xml()))
                .containsEntry(path, "ə".repeat(longest));
        assertThat(violations(Document.conclusion()
                        .with(path, "ə".repeat(longest + 1))
                        .xml()))
                .extracting(InvalidXml.Violation::field)
                .containsOnly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "termination.orderNumber, 30",
        "termination.legalReference, 150",
        "termination.basisDocuments, 1000",
        "termination.note, 1000"
    })
    void textsOfATerminationAreAsLongAsPublished(String path, int longest) {
        assertThat(NotificationXml.fields(
                        Document.termination().with(path, "ş".repeat(longest)).xml()))
                .containsKey(path);
        assertThat(violations(Document.termination()
                        .with(path, "ş".repeat(longest + 1))
                        .xml()))
                .extracting(InvalidXml.Violation::field)
                .containsOnly(path);
    }

    @ParameterizedTest
    @CsvSource({
        "worker.fin, 4QK7B2I",
        "worker.fin, 4qk7b2m",
        "worker.fin, 4QK7B2MM",
        "employer.sun, 1234",
        "employer.sun, 123456789012345678901",
        "employer.voen, 0012345693",
        "worker.citizenship, AZE",
        "worker.birthDate, 14.05.1990",
        "worker.birthDate, 1990-02-30",
        "contract.monthlyPay, 1850.005",
        "contract.monthlyPay, 99999999999.00",
        "contract.monthlyPay, 1E3",
        "contract.monthlyPay, 1250.",
        "contract.monthlyPay, 1250.000",
        "contract.monthlyPay, .50",
        "contract.monthlyPay, +5",
        "contract.monthlyPay, -0",
        "contract.monthlyPay, 00000000850",
        "contract.weeklyHours, +5",
        "contract.weeklyHours, 40.",
        "contract.weeklyHours, 40.000",
        "contract.weeklyHours, 0040",
        "contract.mainLeaveDays, +30",
        "contract.mainLeaveDays, 0030",
        "contract.probation.length, +3",
        "contract.probation.length, 003",
        "contract.weeklyHours, 0",
        "contract.weeklyHours, 168.5",
        "contract.mainLeaveDays, 367",
        "contract.mainLeaveDays, -1",
        "contract.probation.length, 0",
        "contract.probation.length, 27",
        "contract.fixedTermReason, 47_Ç",
        "contract.workplace, ' blank at the end '",
        "contract.position, ''"
    })
    void valuesOutsideTheSchemaAreRefused(String path, String value) {
        String xml = text(Document.conclusion().xml());
        String leaf = path.substring(path.lastIndexOf('.') + 1);
        String block = path.substring(0, path.indexOf('.'));
        int at = xml.indexOf("<" + leaf + ">", xml.indexOf("<" + block + ">"));
        int end = xml.indexOf("</" + leaf + ">", at);
        String changed = xml.substring(0, at + leaf.length() + 2) + value + xml.substring(end);

        assertThat(violations(bytes(changed)))
                .extracting(InvalidXml.Violation::field)
                .containsOnly(path);
    }

    @Test
    void codesOfTheReferenceListsFitTheSchema() {
        assertThat(ShippedLists.all().get(ReferenceList.TERMINATION_REASON))
                .extracting(Reference::code)
                .allSatisfy(code -> assertThat(NotificationXml.read(Document.termination()
                                        .with("termination.reason", code)
                                        .xml())
                                .termination())
                        .hasValueSatisfying(read -> assertThat(read.reason()).isEqualTo(code)));
    }

    @Test
    void dateWithATimeZoneIsRefusedAndDoesNotCrash() {
        // xs:date allows "2024-03-01Z"; the register's days are Baku's and bear none.
        assertThatThrownBy(() -> NotificationXml.read(replaced("<date>2024-03-01</date>", "<date>2024-03-01Z</date>")))
                .isInstanceOf(InvalidXml.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<date>+2024-03-01</date>", "<date>12024-03-01</date>", "<date>-0044-03-15</date>"})
    void datesThatJavaCannotReadAreRefusedAndDoNotCrash(String date) {
        assertThatThrownBy(() -> NotificationXml.read(replaced("<date>2024-03-01</date>", date)))
                .isInstanceOf(InvalidXml.class);
    }

    @Test
    void doctypeIsRefused() {
        assertThat(violations(withDoctype("<!DOCTYPE conclusion>", "x"))).isNotEmpty();
    }

    @Test
    void externalEntityIsNotRead(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-OF-THE-SERVER");
        byte[] xml = withDoctype("<!DOCTYPE conclusion [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");

        assertThat(violations(xml)).isNotEmpty().allSatisfy(violation -> assertThat(violation.reason())
                .doesNotContain("SECRET-OF-THE-SERVER"));
    }

    @Test
    void billionLaughsIsRefusedAtOnce() {
        var doctype = new StringBuilder("<!DOCTYPE conclusion [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
        }
        byte[] xml = withDoctype(doctype.append("]>").toString(), "&a29;");

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(violations(xml)).isNotEmpty());
    }

    /** What took seconds and minutes: nested elements, texts before their length is asked, numbers of a million figures. */
    @ParameterizedTest
    @CsvSource({
        "<a>, </a>, 9, nested deeper than 10",
        "<a>, </a>, 100000, nested deeper than 10",
        "<a/>, '', 100000, more than 2000 elements",
        "x, '', 8001, text is longer than 8000 letters",
        "0, '', 500000, text is longer than 8000 letters",
        "x, '', 4200000, larger than 4194304 bytes"
    })
    void documentIsNeitherDeepNorLong(String open, String close, int times, String reason) {
        String more = open.repeat(times) + close.repeat(times);

        assertThat(violations(replaced("<date>2024-03-01</date>", "<date>" + more + "</date>")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.reason()).contains(reason));
        assertThatThrownBy(() -> Cancellation.read(bytes("<cancellation xmlns='urn:az:bildiris:cancellation:1.0'"
                        + " version='1.0'><number>1</number><reason>" + more + "</reason></cancellation>")))
                .isInstanceOfSatisfying(InvalidXml.class, invalid -> assertThat(invalid.violations())
                        .singleElement()
                        .satisfies(violation -> assertThat(violation.reason()).contains(reason)));
    }

    /** Long texts take milliseconds each in the schema's pattern: nothing is read after the last violation that is told. */
    @Test
    void longTextsAfterTheLastViolationTakeNoTime() {
        String value = "x".repeat(8000);
        String changes = "<changes><field>contract.position</field><oldValue>" + value + "</oldValue><newValue>" + value
                + "</newValue></changes>";
        byte[] xml =
                bytes(text(Document.amendment().xml()).replaceFirst("<changes>", changes.repeat(240) + "<changes>"));
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();

        assertThat(violations(xml)).hasSize(50);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void numbersMayBeAsLargeAsPublished() {
        assertThat(NotificationXml.read(Document.conclusion()
                                .with("contract.monthlyPay", "9999999999.99")
                                .with("contract.weeklyHours", "40.00")
                                .xml())
                        .contract()
                        .monthlyPay())
                .hasValue(new BigDecimal("9999999999.99"));
    }

    @Test
    void numberOfTooManyFiguresIsNotWorkedOut() {
        Map<String, String> fields = new HashMap<>(Document.conclusion().fields());
        fields.put("contract.monthlyPay", "1250." + "0".repeat(500_000));

        assertThatThrownBy(() -> NotificationXml.content(fields)).isInstanceOf(NumberFormatException.class);
    }

    @Test
    void schemaLocationOfTheSenderIsNotFollowed() {
        byte[] xml = replaced(
                "<conclusion ",
                "<conclusion xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"urn:az:bildiris:notification:1.0 file:///nowhere.xsd\" ");

        assertThat(NotificationXml.read(xml).type()).isEqualTo(NotificationType.CONCLUSION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "<conclusion", "<a/>", "<conclusion xmlns=\"urn:other\" version=\"1.0\"/>"})
    void whatIsNoNotificationIsRefused(String text) {
        assertThat(violations(bytes(text))).isNotEmpty();
    }

    @Test
    void otherVersionsAreRefused() {
        assertThat(violations(replaced("version=\"1.0\">", "version=\"2.0\">"))).isNotEmpty();
    }

    private static List<InvalidXml.Violation> violations(byte[] xml) {
        InvalidXml invalid = catchThrowableOfType(InvalidXml.class, () -> NotificationXml.read(xml));
        assertThat(invalid).isNotNull();
        return invalid.violations();
    }

    private static byte[] withDoctype(String doctype, String surname) {
        String xml = text(Document.conclusion().xml());
        return bytes(xml.replace("?>", "?>" + doctype)
                .replace("<surname>Məmmədova</surname>", "<surname>" + surname + "</surname>"));
    }

    private static byte[] replaced(String what, String by) {
        String xml = text(Document.conclusion().xml());
        assertThat(xml).contains(what);
        return bytes(xml.replace(what, by));
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
