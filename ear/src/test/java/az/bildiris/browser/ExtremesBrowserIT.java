package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.FieldCatalog;
import az.bildiris.content.NotificationXml;
import az.bildiris.given.Document;
import az.bildiris.platform.Sha256;
import az.bildiris.platform.VisibleText;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each type of notification with every field at the longest value that the schema lets pass, and with no field more than
 * it wants: page and prints stay whole. The files are left in {@code target/extremes} to be looked at.
 */
@Tag("slow")
class ExtremesBrowserIT extends BrowserTest {
    private static final String WORKER = "9HV3L6K";
    private static final String WORDS = "Əməkhaqqının hesablanması üçün şöbənin göstərişi, ";
    private static final Path FILES = Path.of("target/extremes");
    private static final int MOST = 4_000;
    private static final int MOST_CHANGES = 60;
    private static final Map<String, Document> DOCUMENTS = new HashMap<>();
    private static final Map<String, String> REASONS = new LinkedHashMap<>();
    private static final Map<String, UUID> IDS = new HashMap<>();
    private static final List<String> NAMES = new ArrayList<>();

    @BeforeAll
    static void register() throws Exception {
        Files.createDirectories(FILES);
        try (Connection owner = TestSession.database()) {
            execute(owner, "insert into worker values ('" + WORKER + "', 'Sadıqova', 'Nərmin', 'Tofiq qızı', now())");
            DOCUMENTS.put("longest CONCLUSION", longest(Document.conclusionByIndividual()));
            DOCUMENTS.put("longest AMENDMENT", longestAmendment());
            DOCUMENTS.put("long AMENDMENT", longAmendment());
            DOCUMENTS.put("most AMENDMENT", mostAmendment());
            DOCUMENTS.put("longest TERMINATION", longest(Document.termination()));
            DOCUMENTS.put("least CONCLUSION", least(Document.conclusion()));
            DOCUMENTS.put("least AMENDMENT", least(Document.amendment()));
            DOCUMENTS.put("least TERMINATION", least(Document.termination()));
            DOCUMENTS.put(
                    "hidden CONCLUSION",
                    least(Document.conclusion())
                            .with("employer.name", "“Xəzər\u202ENeft” 中国 MMC")
                            .with("official.fullName", "\u200B")
                            .with("contract.workplace", "Mərkəzi\u2028ofis"));
            insert(
                    owner,
                    contract(owner, "hidden CONCLUSION"),
                    "hidden CONCLUSION",
                    "hidden CONCLUSION",
                    DOCUMENTS.get("hidden CONCLUSION"));
            for (String chain : List.of("longest", "least")) {
                UUID contract = contract(owner, chain + " CONCLUSION");
                for (String type : List.of(" CONCLUSION", " AMENDMENT", " TERMINATION")) {
                    insert(owner, contract, chain + type, chain + " CONCLUSION", DOCUMENTS.get(chain + type));
                }
                if (chain.equals("longest")) {
                    for (String more : List.of("long AMENDMENT", "most AMENDMENT")) {
                        insert(owner, contract, more, "longest CONCLUSION", DOCUMENTS.get(more));
                    }
                }
            }
            everyReason(owner);
        }
    }

    /** One termination for every reason of the list, all of one contract: more than there could be. */
    private static void everyReason(Connection owner) throws SQLException {
        UUID contract = contract(owner, "reasons");
        insert(owner, contract, "reasons", "reasons", least(Document.conclusion()));
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select code, legal_reference, text_az from reference_entry"
                        + " where list = 'TERMINATION_REASON' order by position")) {
            while (found.next()) {
                REASONS.put(found.getString(1), found.getString(3));
                Document termination = Document.termination()
                        .with("termination.reason", found.getString(1))
                        .with("termination.legalReference", found.getString(2));
                insert(owner, contract, "reason " + REASONS.size(), "reasons", termination);
            }
        }
    }

    @AfterAll
    static void forget() throws SQLException {
        try (Connection owner = TestSession.database()) {
            for (String table : List.of("document", "notification", "contract")) {
                execute(owner, "delete from " + table + " where worker_fin = '" + WORKER + "'");
            }
            execute(owner, "delete from worker where fin = '" + WORKER + "'");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "longest CONCLUSION, 6",
        "long AMENDMENT, 7", // docs/adr/0010
        "longest AMENDMENT, 13", // docs/adr/0010
        "longest TERMINATION, 4",
        "least CONCLUSION, 2",
        "least AMENDMENT, 2",
        "least TERMINATION, 2",
    })
    void pageAndPrintsStayWhole(String which, int pages) throws IOException {
        signIn(WORKER, "/agreements");
        assertThat(page.locator("#count")).isVisible();
        String address = "/notification/" + IDS.get(which);
        for (int width : new int[] {1440, 380}) {
            page.setViewportSize(width, 900);
            page.navigate(BASE + "/agreements");
            requireNoOverflow();
            page.navigate(BASE + address);
            assertThat(page.locator(".block").first()).isVisible();
            requireNoOverflow();
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FILES.resolve(which.replace(' ', '-') + "-" + width + ".png")));
        }
        String onPage = squeezed(page.locator(".blocks").textContent());
        APIResponse whole = kept(which, "/print/notification/", address);
        APIResponse proof = kept(which, "/print/registration/", address);
        assertThat(Pdf.pages(whole)).isBetween(1, pages);
        assertThat(Pdf.pages(proof)).isBetween(1, 3);
        String onPaper = squeezed(Pdf.text(whole));
        for (Map.Entry<String, String> field : DOCUMENTS.get(which).fields().entrySet()) {
            if (FieldCatalog.type(field.getKey()).filter(String.class::equals).isPresent()
                    && !field.getKey().endsWith(".field")
                    && field.getValue().length() > 20) {
                assertThat(onPage).as(field.getKey()).contains(squeezed(field.getValue()));
                assertThat(missing(squeezed(field.getValue()), onPaper))
                        .as("parts of %s between two pages", field.getKey())
                        .isLessThan(Pdf.pages(whole));
            }
        }
    }

    /** How many short parts of a text are not on the paper in one piece: those in which a page ends are not. */
    private static long missing(String text, String paper) {
        int length = 40;
        return IntStream.rangeClosed(0, (text.length() - 1) / length)
                .mapToObj(i -> text.substring(i * length, Math.min(text.length(), (i + 1) * length)))
                .filter(part -> !paper.contains(part))
                .count();
    }

    /** Nobody's contract has so many terms; what can be registered must print, however long (docs/adr/0010). */
    @Test
    void asManyChangesAsTheSchemaLetsPassArePrintedWhole() throws IOException {
        signIn(WORKER, "/agreements");
        assertThat(page.locator("#count")).isVisible();

        APIResponse whole = context.request()
                .get(
                        BASE + "/print/notification/" + IDS.get("most AMENDMENT"),
                        RequestOptions.create().setTimeout(60_000));

        assertThat(whole.status()).isEqualTo(200);
        assertThat(Pdf.text(whole).chars().filter(sign -> sign == '!')).hasSizeGreaterThanOrEqualTo(2 * MOST_CHANGES);
    }

    /** Such documents are refused now; these came in before. */
    @Test
    void hiddenSignsAreToldOnEveryPageAndPaper() throws IOException {
        signIn(WORKER, "/agreements");
        String address = "/notification/" + IDS.get("hidden CONCLUSION");
        List<String> told = List.of("“Xəzər[U+202E]Neft” 中国 MMC", "[U+200B]", "Mərkəzi[U+2028]ofis");

        page.navigate(page.url() + "?size=50");
        assertThat(page.locator(".registry tbody")).containsText(told.get(0));
        assertThat(page.locator(".registry tbody").textContent()).contains(told);
        String registry = context.request().get(BASE + "/agreements").text();
        page.navigate(BASE + address);
        assertThat(page.locator(".blocks").textContent()).contains(told);
        for (String text : List.of(registry, page.content())) {
            assertThat(text.codePoints().filter(VisibleText::hidden)).isEmpty();
        }
        assertThat(Pdf.text(kept("hidden CONCLUSION", "/print/notification/", address)))
                .contains(told);
        assertThat(Pdf.text(kept("hidden CONCLUSION", "/print/registration/", address)))
                .contains(told.get(0));
    }

    @Test
    void everyReasonFitsTheFilterTheTableAndThePrint() throws IOException {
        signIn(WORKER, "/terminations");
        var registry = new RegistryTable(page);
        page.navigate(page.url() + "?size=50");
        assertThat(registry.rows()).hasCount(REASONS.size() + 2);
        for (int width : new int[] {1440, 380}) {
            page.setViewportSize(width, 900);
            requireNoOverflow();
        }
        String table = squeezed(page.locator(".registry tbody").innerText());
        String filter = squeezed(registry.reason().textContent());
        assertThat(REASONS).hasSize(40);
        for (String reason : REASONS.values()) {
            assertThat(table).contains(squeezed(reason));
            assertThat(filter).contains(squeezed(reason));
        }
        var printed = new StringBuilder();
        for (String id : registry.ids()) {
            printed.append(squeezed(Pdf.text(context.request().get(BASE + "/print/notification/" + id))));
        }
        assertThat(REASONS.values())
                .allSatisfy(reason -> assertThat(printed.toString()).contains(squeezed(reason)));
    }

    private void requireNoOverflow() {
        assertThat((int) page.locator("html").evaluate("html => html.scrollWidth - html.clientWidth"))
                .isZero();
    }

    private APIResponse kept(String which, String print, String address) throws IOException {
        APIResponse answer = context.request().get(BASE + address.replace("/notification/", print));
        assertThat(answer.status()).isEqualTo(200);
        Files.write(
                FILES.resolve(which.replace(' ', '-') + (print.contains("registration") ? "-proof" : "") + ".pdf"),
                answer.body());
        return answer;
    }

    /** Without blanks: lines may end anywhere. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /** A number of the older system for each document that the test names. */
    private static String number(String which) {
        if (!NAMES.contains(which)) {
            NAMES.add(which);
        }
        return "7%012d".formatted(NAMES.indexOf(which));
    }

    /** Every field that a contract can have changed at once, each from and to the longest value that it takes. */
    private static Document longestAmendment() {
        Map<String, String> longest = DOCUMENTS.get("longest CONCLUSION").fields();
        return changing(FieldCatalog.paths().stream()
                .filter(path -> path.matches("(employer|worker|contract)[.].*"))
                .filter(longest::containsKey)
                .map(path -> Map.entry(path, longest.get(path)))
                .sorted(Comparator.comparing(term -> -term.getValue().length()))
                .limit(MOST_CHANGES)
                .toList());
    }

    /** The longest text that a contract has, from and to its longest value. */
    private static Document longAmendment() {
        return changing(List.of(Map.entry("contract.extraTerms", text(MOST))));
    }

    /** As many changes as the schema lets pass, with values as long as it lets pass, whatever field they are of. */
    private static Document mostAmendment() {
        return changing(Collections.nCopies(MOST_CHANGES, Map.entry("contract.extraTerms", text(MOST))));
    }

    private static Document changing(List<Map.Entry<String, String>> changes) {
        Document amendment = Document.amendment().without("amendment.changes");
        for (int i = 0; i < changes.size(); i++) {
            String path = "amendment.changes[" + i + "].";
            amendment
                    .with(path + "field", changes.get(i).getKey())
                    .with(path + "oldValue", changes.get(i).getValue())
                    .with(path + "newValue", changes.get(i).getValue());
        }
        return longest(amendment);
    }

    /** Every text as long as the schema allows, every amount as large. */
    private static Document longest(Document document) {
        document.fields().forEach((path, value) -> {
            if (path.contains("[") || path.equals("baseNumber")) {
                return;
            }
            Class<?> type = FieldCatalog.type(path).orElseThrow();
            if (type == String.class) {
                int most = longest(document, path);
                document.with(path, most > 0 ? text(most) : value);
            } else if (type == BigDecimal.class && legal(document, path, "9999999999.99")) {
                document.with(path, "9999999999.99");
            }
        });
        return document;
    }

    /** How long a text that field takes; 0 when it takes no free text at all. */
    private static int longest(Document document, String path) {
        int legal = 0;
        int illegal = MOST + 1;
        while (illegal - legal > 1) {
            int middle = (legal + illegal) / 2;
            if (legal(document, path, text(middle))) {
                legal = middle;
            } else {
                illegal = middle;
            }
        }
        return legal > 1 ? legal : 0;
    }

    private static boolean legal(Document document, String path, String value) {
        Map<String, String> fields = document.fields();
        fields.put(path, value);
        return NotificationXml.violations(fields).isEmpty();
    }

    private static String text(int length) {
        return WORDS.repeat(length / WORDS.length() + 1).substring(0, length - 1) + "!";
    }

    /** Without every leaf that the schema does not want. */
    private static Document least(Document document) {
        document.fields().keySet().stream().filter(path -> !path.contains("[")).forEach(path -> {
            Map<String, String> fields = document.fields();
            fields.remove(path);
            if (!path.equals("type") && NotificationXml.violations(fields).isEmpty()) {
                document.without(path);
            }
        });
        return document;
    }

    private static UUID contract(Connection owner, String conclusion) throws SQLException {
        var id = UUID.randomUUID();
        execute(
                owner,
                "insert into contract (id, worker_fin, employer_voen, base_number, concluded_on, work_starts_on) values ('"
                        + id + "', '" + WORKER + "', '0012345691', '" + number(conclusion)
                        + "', '2024-02-28', '2024-03-01')");
        return id;
    }

    private static void insert(Connection owner, UUID contract, String which, String base, Document document)
            throws SQLException {
        Map<String, String> fields = document.fields();
        String type = fields.get("type");
        var id = UUID.randomUUID();
        IDS.put(which, id);
        try (PreparedStatement notification = owner.prepareStatement(
                """
                insert into notification (id, number, contract_id, worker_fin, type, notification_date, registered_at, origin,
                  taken_over, base_number, employer_name, employer_folded, employer_voen, employer_sun, official_name,
                  official_position, workplace_kind, workplace, position, effective_from, effective_to, terminated_on, order_number,
                  order_date, termination_reason, invalid_since, term_kind, term_to, work_starts_on)
                values (?, ?, ?, ?, ?, '2024-07-01', '2024-07-01', 'EMPLOYER', true, ?, ?, ?, '0012345691',
                '0000000000117', ?, ?, 'MAIN', ?, ?, cast(? as date), null, cast(? as date), ?, cast(? as date), ?, null,
                null, null, '2024-07-01')
                """)) {
            List<Object> values = new ArrayList<>(List.of(id, number(which), contract, WORKER, type));
            values.add(type.equals("CONCLUSION") ? null : number(base));
            values.add(fields.get("employer.name"));
            values.add("x");
            values.add(fields.get("official.fullName"));
            values.add(fields.get("official.position"));
            values.add(fields.getOrDefault("contract.workplace", "Mərkəzi ofis"));
            values.add(fields.getOrDefault("contract.position", "mühasib"));
            values.add(type.equals("AMENDMENT") ? "2024-07-01" : null);
            values.add(type.equals("TERMINATION") ? "2024-09-30" : null);
            values.add(fields.get("termination.orderNumber"));
            values.add(fields.get("termination.orderDate"));
            values.add(fields.get("termination.reason"));
            for (int i = 0; i < values.size(); i++) {
                notification.setObject(i + 1, values.get(i));
            }
            notification.executeUpdate();
        }
        byte[] xml = document.with("worker.fin", WORKER).xml();
        try (PreparedStatement stored = owner.prepareStatement(
                "insert into document (notification_id, worker_fin, xml, xml_sha256) values (?, ?, ?, ?)")) {
            stored.setObject(1, id);
            stored.setString(2, WORKER);
            stored.setBytes(3, xml);
            stored.setString(4, Sha256.of(xml));
            stored.executeUpdate();
        }
        if (!which.startsWith("least")) {
            sign(owner, id);
        }
    }

    /** Block 7 at its longest; what the container holds does not matter to page and prints. */
    private static void sign(Connection owner, UUID id) throws SQLException {
        try (PreparedStatement signed = owner.prepareStatement(
                """
                update document set container = xml, container_sha256 = ?, container_size = 2147483647, signer_name = ?,
                  signed_at = now(), certificate_serial = ?, certificate_issuer = ?, signature_means = 'ELECTRONIC_SIGNATURE',
                  signature_level = ? where notification_id = ?
                """)) {
            signed.setString(1, Sha256.of(id.toString().getBytes(StandardCharsets.UTF_8)));
            signed.setString(2, text(255));
            signed.setString(3, "9".repeat(64));
            signed.setString(4, text(255));
            signed.setString(5, "W".repeat(30));
            signed.setObject(6, id);
            signed.executeUpdate();
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
