package az.bildiris.demo;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.InvalidXml;
import az.bildiris.content.NotificationXml;
import az.bildiris.given.Document;
import az.bildiris.run.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text from outside has one bound: what its schema or its form lets pass is what its column holds, and no sign more. */
class ColumnBoundsIT {
    private static final Path PAGES = Path.of("../web/src/main/webapp");

    /** Signs of which a field may consist, by the pattern that it has. */
    private static final List<String> SIGNS = List.of("ə", "1", "A");

    private static final int SHORT = 20;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @ParameterizedTest
    @CsvSource({
        "worker, surname, worker.surname",
        "worker, name, worker.name",
        "worker, patronymic, worker.patronymic",
        "worker, fin, worker.fin",
        "worker_identity, ssn, worker.ssn",
        "notification, base_number, baseNumber",
        "notification, employer_name, employer.name",
        "notification, employer_folded, employer.name",
        "notification, employer_voen, employer.voen",
        "notification, employer_sun, employer.sun",
        "notification, official_name, official.fullName",
        "notification, official_position, official.position",
        "notification, workplace, contract.workplace",
        "notification, position, contract.position",
        "notification, contract_number, contract.number",
        "notification, order_number, termination.orderNumber",
        "notification, order_number, amendment.orderNumber",
        "notification, termination_reason, termination.reason",
        "employer_name, name, employer.name",
        "employer_name, name_folded, employer.name",
        "employer_name, voen, employer.voen",
        "employer_name, sun, employer.sun",
        "contract, employer_voen, employer.voen",
        "succession, successor, employer.voen"
    })
    void columnHoldsWhatTheSchemaLetsPass(String table, String column, String path) throws SQLException {
        int longest = longest(path);

        assertThat(width(table, column)).isEqualTo(longest);
    }

    /** The series and the number of a document stand in one column. */
    @ParameterizedTest
    @CsvSource({"worker_identity, document_number, worker.documentSeries, worker.documentNumber"})
    void columnOfTwoHoldsBoth(String table, String column, String one, String other) throws SQLException {
        int both =
                List.of(one, other).stream().mapToInt(ColumnBoundsIT::longest).sum();

        assertThat(width(table, column)).isGreaterThanOrEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "staff/decision, reason, status_decision, reason",
        "staff/decision, body, status_decision, body",
        "staff/decision, documentNumber, status_decision, document_number",
        "staff/successions, predecessor, succession, predecessor",
        "staff/successions, successor, succession, successor",
        "staff/successions, body, succession, body",
        "staff/successions, documentNumber, succession, document_number",
        "staff/find, caseNumber, access_reason, case_number",
        "staff/find, note, access_reason, note",
        "staff/withhold, ground, look_withholding, ground",
        "staff/emergencies, note, access_review, note",
        "access, text, look_question, text"
    })
    void columnHoldsWhatTheFormLetsPass(String page, String field, String table, String column)
            throws IOException, SQLException {
        String form = Files.readString(PAGES.resolve(page + ".xhtml"));
        var bound = Pattern.compile(
                        "<h:input[A-Za-z]+ id=\"" + field + "\".*?<f:validateLength maximum=\"([0-9]+)\"",
                        Pattern.DOTALL)
                .matcher(form);

        assertThat(bound.find()).isTrue();
        assertThat(Integer.parseInt(bound.group(1))).isEqualTo(width(table, column));
    }

    /** The longest that passes; a sign more does not. */
    private static int longest(String path) {
        String sign = SIGNS.stream()
                .filter(one -> IntStream.rangeClosed(1, SHORT).anyMatch(length -> passes(path, one, length)))
                .findFirst()
                .orElseThrow();
        return IntStream.iterate(1, length -> length + 1)
                .filter(length -> passes(path, sign, length) && !passes(path, sign, length + 1))
                .findFirst()
                .orElseThrow();
    }

    private static boolean passes(String path, String sign, int length) {
        try {
            NotificationXml.fields(
                    document(path).with(path, last(path, sign.repeat(length))).xml());
            return true;
        } catch (InvalidXml e) {
            return false;
        }
    }

    /** The last digit of a VÖEN says what kind of employer it is. */
    private static String last(String path, String text) {
        return path.endsWith(".voen") ? text.substring(1) + "2" : text;
    }

    private static Document document(String path) {
        if (path.startsWith("termination.") || path.equals("baseNumber")) {
            return Document.termination();
        }
        return path.startsWith("amendment.") ? Document.amendment() : Document.conclusion();
    }

    private static int width(String table, String column) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement statement =
                        owner.prepareStatement("select character_maximum_length from information_schema.columns"
                                + " where table_schema = 'public' and table_name = ? and column_name = ?")) {
            statement.setString(1, table);
            statement.setString(2, column);
            try (ResultSet found = statement.executeQuery()) {
                assertThat(found.next()).as(table + "." + column).isTrue();
                return found.getInt(1);
            }
        }
    }
}
