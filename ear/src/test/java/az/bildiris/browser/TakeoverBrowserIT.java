package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.content.Voen;
import az.bildiris.demo.Delivery;
import az.bildiris.demo.DemoData;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries of an older system, taken over from a folder, a ZIP and a TAR by an administrator. */
class TakeoverBrowserIT extends BrowserTest {
    private static final String ADMIN = "admin1";
    private static final int DOCUMENTS = 12;
    private static final String SOURCE = "watched.zip";

    private JobsPage jobs() {
        return new JobsPage(page);
    }

    @Test
    void deliveriesAreTakenOverAndWhatIsRefusedIsReported() throws Exception {
        signIn(ADMIN, "/services");
        page.locator("#jobs").click();
        assertThat(page).hasURL(BASE + JobsPage.ADDRESS);
        takeOver("F-", "year-2015");
        takeOver("Z-", "delivery.zip");
        takeOver("T-", "delivery.tar.gz");
        assertThat(axe(page)).isEmpty();
    }

    private void takeOver(String prefix, String source) throws Exception {
        Delivery delivery = delivery(prefix, source, DOCUMENTS);
        List<String> single = delivery.single();
        delivery.damage(single.get(0));
        delivery.lose(single.get(1));
        pack(delivery, source);
        page.navigate(BASE + JobsPage.ADDRESS);

        jobs().start(source);
        jobs().requireState(source, "Bitib");

        List<String> expected = new ArrayList<>(delivery.numbers());
        expected.removeAll(single.subList(0, 2));
        assertThat(registered(prefix)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(jobs().value(source, "Qeydiyyata alınıb")).isEqualTo("" + expected.size());
        assertThat(jobs().value(source, "İmtina edilib")).isEqualTo("2");
        assertThat(decisions(prefix)).hasSize(1);

        List<String> csv = csv(source);
        assertThat(csv.get(0)).isEqualTo("\uFEFF\"number\",\"file\",\"code\",\"field\",\"az\",\"en\",\"ru\"");
        assertThat(csv.subList(1, csv.size()))
                .hasSize(3)
                .anyMatch(line -> line.startsWith(cells(single.get(0), RefusalCode.SIGNATURE_INVALID)))
                .anyMatch(line -> line.startsWith(cells(single.get(1), RefusalCode.FILE_MISSING)))
                .anyMatch(line -> line.startsWith("\"" + prefix + "UNKNOWN\",\"\",\"DECISION_REFUSED\""));
    }

    @Test
    @Tag("slow")
    void runningTakeoverIsWatchedStoppedAndGoesOnWhereItWas() throws Exception {
        Delivery delivery = delivery("S-", SOURCE, 180);
        pack(delivery, SOURCE);
        signIn(ADMIN, JobsPage.ADDRESS);
        page.setViewportSize(320, 700);
        jobs().start(SOURCE);
        assertThat(jobs().card(SOURCE).locator(".badge")).hasText("Gedir");
        assertThat(page.locator("[role=status]")).containsText(SOURCE + ": Gedir, ");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);

        jobs().button(SOURCE, "Dayandır").press("Enter");
        jobs().requireState(SOURCE, "Dayandırılıb");
        assertThat(axe(page)).isEmpty();
        assertThat(registered("S-")).hasSizeLessThan(delivery.numbers().size());
        jobs().button(SOURCE, "Davam etdir").press("Enter");

        assertThat(jobs().card(SOURCE).locator(".badge")).hasText("Gedir");
        onlyOneRunsAtATime();
        // Without a reload: the page asks by itself, and stops asking at the end.
        jobs().requireState(SOURCE, "Bitib");
        assertThat(page.locator("[role=status]")).not().containsText(SOURCE);
        assertThat(registered("S-")).containsExactlyInAnyOrderElementsOf(delivery.numbers());
        assertThat(jobs().value(SOURCE, "Qeydiyyata alınıb"))
                .isEqualTo("" + delivery.numbers().size());
        assertThat(jobs().value(SOURCE, "Başlama sayı")).startsWith("2 ");
    }

    @Test
    void manifestOfOthersTakesNothingOver() throws Exception {
        Delivery delivery = delivery("O-", "others.zip", 4);
        delivery.signManifestBy(TestSession.demo(), new Voen(DemoData.TAX_AUTHORITY_VOEN));
        pack(delivery, "others.zip");
        signIn(ADMIN, JobsPage.ADDRESS);
        jobs().start("others.zip");
        jobs().requireState("others.zip", "Xəta ilə kəsilib");

        assertThat(jobs().card("others.zip").locator(".job-failure")).containsText("Siyahını nazirlik imzalamayıb.");
        assertThat(jobs().button("others.zip", "Davam etdir")).isVisible();
        assertThat(registered("O-")).isEmpty();
        assertThat(axe(page)).isEmpty();
    }

    private void onlyOneRunsAtATime() {
        Page other = context.newPage();
        other.navigate(BASE + JobsPage.ADDRESS);
        other.locator("#new\\:source").selectOption(SOURCE);
        other.locator("#new\\:start").click();
        assertThat(other.locator("h1")).hasText("Başqa köçürmə gedir");
        other.close();
        tolerate("422");
    }

    @Test
    void whatIsNotThereIsNeitherTakenNorFound() {
        signIn(ADMIN, JobsPage.ADDRESS);
        page.evaluate("document.getElementById('new:source').options[0].value = '../../../etc'");
        page.evaluate("document.getElementById('new:source').selectedIndex = 0");
        page.locator("#new\\:start").click();
        assertThat(page.locator(".field-error")).isVisible();
        assertThat(page.locator(".job-name").allInnerTexts()).noneMatch(name -> name.contains("etc"));
        tolerate("422");

        for (String id : List.of("", "1", "%2e%2e", "00000000-0000-4000-8000-000000000000", "x%22--")) {
            APIResponse answer = context.request().get(BASE + "/staff/refusals/" + id);
            assertThat(answer.status()).as(id).isEqualTo(404);
            assertThat(answer.headers()).as(id).containsEntry("cache-control", "no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4QK7B2M", "supervisor1"})
    void nobodyElseSeesTakeovers(String user) {
        signIn(user, "/services");
        assertThat(page.locator("h1")).hasText("E-Xidmətlər");
        assertThat(page.locator("#jobs")).hasCount(0);

        for (String address : List.of(JobsPage.ADDRESS, "/staff/jobs.xhtml", "/staff/refusals/" + UUID.randomUUID())) {
            assertThat(page.navigate(BASE + address).status()).as(address).isEqualTo(403);
            assertThat(page.locator("h1")).hasText("Bu səhifə hesabınız üçün deyil");
        }
        tolerate("403");
    }

    private static Delivery delivery(String prefix, String source, int documents) {
        Path takeover = TestSession.demo().resolve("takeover");
        Path folder =
                source.contains(".") ? TestSession.demo().resolve("delivery-" + prefix) : takeover.resolve(source);
        return Delivery.make(TestSession.demo(), folder, prefix, documents);
    }

    private static void pack(Delivery delivery, String source) throws IOException {
        Path archive = TestSession.demo().resolve("takeover").resolve(source);
        if (source.endsWith(".zip")) {
            delivery.zip(archive);
        } else if (source.endsWith(".gz")) {
            delivery.tarGz(archive);
        }
    }

    private static String cells(String number, RefusalCode code) {
        return "\"" + number + "\",\"" + number + ".edoc\",\"" + code + "\",\"";
    }

    private List<String> csv(String source) {
        String address = jobs().card(source).locator(".job-csv").getAttribute("href");
        APIResponse answer = context.request().get(BASE + address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("text/csv"))
                .hasEntrySatisfying(
                        "content-disposition", name -> assertThat(name).startsWith("attachment; filename=\"refusals-"));
        return List.of(new String(answer.body(), StandardCharsets.UTF_8).split("\r\n", -1)).stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> registered(String prefix) throws SQLException {
        return strings("select number from notification where number like ?", prefix + "%");
    }

    private static List<String> decisions(String prefix) throws SQLException {
        return strings(
                "select n.number from status_decision d join notification n on n.id = d.notification_id"
                        + " where n.number like ?",
                prefix + "%");
    }

    private static List<String> strings(String query, String parameter) throws SQLException {
        var found = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                PreparedStatement statement = owner.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
