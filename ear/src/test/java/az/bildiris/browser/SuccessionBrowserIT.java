package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.api.Door;
import az.bildiris.api.Employers;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import az.bildiris.run.TestSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator records who goes on with an employer's contracts; then that one may amend and end them. */
class SuccessionBrowserIT extends BrowserTest {
    private static final String PAGE = "/staff/successions";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String HEIR = "1300456721";
    private static final String ITS_HEIR = "1200444481";

    private final LocalDate today = Employers.today();

    @Test
    void successorAndItsSuccessorAmendAndEndTheContractsOfTheEmployerBefore() throws SQLException {
        Document conclusion = Employers.conclusion();
        String base = number(Employers.edoc(conclusion));
        String second = number(Employers.edoc(Employers.conclusion().with("worker.fin", "YH00002")));
        byte[] amendment = signed(HEIR, amendment(base, conclusion.fields().get("worker.fin")));
        byte[] termination = signed(ITS_HEIR, termination(second, "YH00002"));
        assertThat(codes(Door.deliver(amendment), "errors")).containsExactly("BASE_OF_OTHERS");

        signIn("admin1", PAGE);
        assertThat(axe(page)).isEmpty();
        record(Document.VOEN, HEIR, today.minusDays(1));
        assertThat(codes(Door.deliver(termination), "errors")).containsExactly("BASE_OF_OTHERS");
        record(HEIR, ITS_HEIR, today.minusDays(1));

        HttpResponse<String> amended = Door.deliver(amendment);
        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);
        assertThat(codes(amended, "warnings")).contains("BY_SUCCESSOR");
        assertThat(amended.body()).contains("18/2024");
        HttpResponse<String> ended = Door.deliver(termination);
        assertThat(ended.statusCode()).as(ended.body()).isEqualTo(201);
        assertThat(axe(page)).isEmpty();
        assertThat(recorded()).containsExactly(Document.VOEN + " " + HEIR, HEIR + " " + ITS_HEIR);
        fill(Document.VOEN, HEIR, today);
        PlaywrightAssertions.assertThat(page.locator("#succession")).containsText("artıq qeydə alınıb");
        tolerate("422");
    }

    @ParameterizedTest
    @CsvSource({
        "1300456720, 1300456721, 0, düzgün deyil",
        "1300456721, 1300456721, 0, VÖEN eynidir",
        "9900003871, 1300456721, 0, heç bir bildiriş yoxdur",
        "9900003871, 1300456721, 1, gələcəkdədir"
    })
    void whatCannotBeIsSaidAndNotKept(String predecessor, String successor, int days, String sentence) {
        signIn("admin1", PAGE);
        int before = page.locator(".persons li").count();

        fill(predecessor, successor, today.plusDays(days));

        PlaywrightAssertions.assertThat(page.locator("#succession")).containsText(sentence);
        page.navigate(BASE + PAGE);
        assertThat(page.locator(".persons li").count()).isEqualTo(before);
        tolerate("422");
    }

    /** A link from anywhere carries the cookie of who follows it. */
    @ParameterizedTest
    @ValueSource(strings = {"jakarta.faces.ViewState", "jakarta.faces.Vie%77State"})
    void formInAnAddressDoesNothing(String state) {
        number(Employers.edoc(Employers.conclusion()));
        signIn("admin1", PAGE);
        int before = page.locator(".persons li").count();
        String fields =
                "?succession=succession&succession:predecessor=" + Document.VOEN + "&succession:successor=1400999971"
                        + "&succession:since=01.01.2020&succession:body=x&succession:documentNumber=1&succession:documentDate=01.01.2020"
                        + "&succession:save=x&" + state + "=stateless";

        assertThat(context.request().get(BASE + PAGE + fields).status()).isEqualTo(403);
        page.navigate(BASE + PAGE);
        assertThat(page.locator(".persons li").count()).isEqualTo(before);
    }

    private static List<String> recorded() throws SQLException {
        var recorded = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select replace(detail, 'SUCCESSION ', '') from audit_entry"
                        + " where action = 'RECORD' and detail like 'SUCCESSION %' and role = 'ADMIN' order by id")) {
            while (found.next()) {
                recorded.add(found.getString(1));
            }
        }
        return recorded;
    }

    private void record(String predecessor, String successor, LocalDate since) {
        fill(predecessor, successor, since);
        PlaywrightAssertions.assertThat(page.locator(".persons li").first())
                .containsText(predecessor + " → " + successor);
    }

    private void fill(String predecessor, String successor, LocalDate since) {
        Map.of(
                        "predecessor",
                        predecessor,
                        "successor",
                        successor,
                        "since",
                        DAY.format(since),
                        "body",
                        "Dövlət Vergi Xidməti",
                        "documentNumber",
                        "18/2024",
                        "documentDate",
                        "05.01.2024")
                .forEach((field, value) -> page.fill("#succession\\:" + field, value));
        page.click("#succession\\:save");
    }

    private Document amendment(String base, String fin) {
        return of(Document.amendment(), base, fin)
                .with("amendment.agreedOn", today.toString())
                .with("amendment.effectiveFrom", today.toString())
                .without("amendment.effectiveTo")
                .without("amendment.changes")
                .with("amendment.changes[0].field", "contract.position")
                .with("amendment.changes[0].newValue", "maliyyə direktoru");
    }

    private Document termination(String base, String fin) {
        return of(Document.termination(), base, fin)
                .with("termination.terminatedOn", today.toString())
                .with("termination.orderDate", today.toString());
    }

    private Document of(Document document, String base, String fin) {
        return document.with("baseNumber", base)
                .with("date", today.toString())
                .with("worker.fin", fin)
                .with("contract.concludedOn", today.toString())
                .with("contract.workStartsOn", today.toString());
    }

    private static byte[] signed(String voen, Document document) {
        Signer signer = Employers.AUTHORITY.organisation("Varisov Varis", voen);
        return signer.edoc(document.with("employer.voen", voen)
                .with("employer.sun", "000" + voen)
                .with("employer.name", "“Varis” ASC")
                .xml());
    }

    private static String number(byte[] edoc) {
        HttpResponse<String> answer = Door.deliver(edoc);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Door.json(answer).path("number").asText();
    }

    private static List<String> codes(HttpResponse<String> answer, String list) {
        return Door.json(answer).path(list).findValues("code").stream()
                .map(JsonNode::asText)
                .toList();
    }
}
