package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets to see what: nobody another's notification, and no answer tells that there is one. */
class AccessBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String OTHER_WORKER = "7TR2X9A";
    private static final List<String> ADDRESSES =
            List.of("/notification/", "/edoc/", "/print/notification/", "/print/registration/");
    private static final List<String> FOR_SIGNED_IN = List.of(
            "/services",
            "/services.xhtml",
            "/agreements",
            "/agreements.xhtml",
            "/terminations",
            "/terminations.xhtml",
            "/career",
            "/career.xhtml",
            "/contract/%s",
            "/contract",
            "/contract.xhtml",
            "/notification/%s",
            "/notification",
            "/notification.xhtml",
            "/edoc/%s",
            "/print/career",
            "/print/notification/%s",
            "/print/registration/%s",
            "/access",
            "/access.xhtml",
            "/staff/find",
            "/staff/find.xhtml",
            "/staff/audit",
            "/staff/audit.xhtml",
            "/staff/decision",
            "/staff/decision.xhtml",
            "/staff/emergencies",
            "/staff/emergencies.xhtml",
            "/staff/successions",
            "/staff/successions.xhtml",
            "/staff/settings",
            "/staff/settings.xhtml",
            "/staff/print",
            "/staff/print.xhtml",
            "/staff/prints/%s",
            "/staff/signature/%s",
            "/staff/withhold",
            "/staff/statistics",
            "/staff/statistics.xhtml",
            "/staff/statistics.csv",
            "/staff/statistics.xlsx",
            "/staff/withhold.xhtml",
            "/staff/close",
            "/staff/choose",
            "/staff/registry",
            "/staff/registry.xhtml",
            "/staff/open",
            "/staff/jobs",
            "/staff/jobs.xhtml",
            "/staff/refusals/%s",
            "/staff/unknown");
    private static final List<String> UNKNOWN_OR_MALFORMED = List.of(
            "00000000-0000-4000-8000-000000000000",
            "11111111-1111-1111-1111-111111111111", // a UUID, but not of version 4
            "1",
            "",
            "%3Cscript%3E",
            "x".repeat(2_000));

    @ParameterizedTest
    @ValueSource(strings = {"/notification/", "/edoc/", "/print/notification/", "/print/registration/"})
    void foreignNotificationAnswersLikeOneThatDoesNotExist(String address) throws SQLException {
        String foreign = anIdOf(OTHER_WORKER);
        signIn(WORKER, "/services");
        assertThat(page.locator("#service")).isVisible();

        APIResponse answer = get(address + foreign);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .contains("Belə bildiriş yoxdur və ya sizə aid deyil.")
                .doesNotContain(foreign, OTHER_WORKER);
        for (String id : UNKNOWN_OR_MALFORMED) {
            APIResponse unknown = get(address + id);
            assertThat(unknown.status()).as(id).isEqualTo(404);
            assertThat(lasting(unknown)).as(id).isEqualTo(lasting(answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WORKER, OTHER_WORKER})
    void noByteOfAnyForeignNotificationIsGiven(String worker) throws SQLException {
        signIn(worker, "/services");
        page.waitForLoadState();
        for (String address : ADDRESSES) {
            String unknown = lasting(get(address + UUID.randomUUID()));
            for (String foreign : foreignIds(worker, Integer.getInteger("foreign.pairs") / 2)) {
                APIResponse answer = get(address + foreign);
                assertThat(answer.status()).as(foreign).isEqualTo(404);
                assertThat(lasting(answer)).as(foreign).isEqualTo(unknown);
            }
        }
    }

    private static List<String> foreignIds(String worker, int count) throws SQLException {
        var ids = new ArrayList<String>();
        try (Connection owner = TestSession.database();
                PreparedStatement query = owner.prepareStatement(
                        "select id from notification where worker_fin <> ? order by random() limit " + count)) {
            query.setString(1, worker);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getString(1));
                }
            }
        }
        return ids;
    }

    @Test
    void whoIsNotSignedInIsLedToThePortal() {
        for (String address : FOR_SIGNED_IN) {
            APIResponse answer = get(address.formatted(UUID.randomUUID()));

            assertThat(answer.status()).as(address).isEqualTo(302);
            assertThat(answer.headers().get("location"))
                    .as(address)
                    .contains("/realms/egov/protocol/openid-connect/auth?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void methodsThatChangeNothingHereAreRefused(String method) {
        String own = signedInWithOwnNotification();

        for (String address : List.of("/agreements", "/terminations", "/notification/" + own, "/edoc/" + own)) {
            APIResponse answer = ask(method, address);
            assertThat(answer.status()).as(address).isEqualTo(405);
            assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, POST");
            assertThat(answer.text()).contains("Bu ünvan belə sorğunu qəbul etmir.");
        }
    }

    @Test
    void formOfAViewThatTheServerDoesNotKnowHasExpired() {
        signedInWithOwnNotification();
        for (String state : List.of("-1234567890123456789:1", "abc", "", ":", "1:2:3", "stateless")) {
            APIResponse answer =
                    posted("/services", FormData.create().set("ask", "ask").set("jakarta.faces.ViewState", state));

            assertThat(answer.status()).as(state).isEqualTo(409);
            assertThat(answer.text()).as(state).contains("Səhifənin vaxtı bitib");
        }
    }

    @Test
    void nonceThatNoPageHadIsTurnedAway() {
        signedInWithOwnNotification();
        String state = page.locator("form#search input[name='jakarta.faces.ViewState']")
                .inputValue();
        for (String nonce : List.of("", "abc", "QUJD", "'unsafe-inline'")) {
            APIResponse answer = posted(
                    "/agreements",
                    FormData.create()
                            .set("search", "search")
                            .set("primefaces.nonce", nonce)
                            .set("jakarta.faces.ViewState", state));

            assertThat(answer.status()).as(nonce).isEqualTo(400);
            assertThat(answer.text()).as(nonce).contains("Sorğu başa düşülmədi");
        }
    }

    private APIResponse posted(String address, FormData form) {
        return context.request()
                .post(
                        BASE + address,
                        RequestOptions.create().setHeader("Origin", BASE).setForm(form));
    }

    @Test
    void traceIsRefusedByTheServerItself() {
        String own = signedInWithOwnNotification();

        assertThat(ask("TRACE", "/edoc/" + own).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/edoc/", "/print/notification/", "/print/registration/", "/notification/"})
    void documentsAreReadOnly(String address) {
        String own = signedInWithOwnNotification();

        assertThat(ask("POST", address + own).status()).isEqualTo(405);
        assertThat(get(address + own).status()).isEqualTo(200);
    }

    /** The page of all components is deployed by {@code ./run --dev} only. */
    @ParameterizedTest
    @ValueSource(strings = {"/design", "/design.xhtml", "/design?wrong=1"})
    void pageOfDevelopersIsNotHere(String address) {
        assertThat(get(address).status()).isEqualTo(404);
        signIn("admin1", "/services");
        assertThat(get(address).status()).isEqualTo(404);
    }

    @Test
    void pageThatDoesNotExistSaysSo() {
        Response answer = page.navigate(BASE + "/belə-səhifə-yoxdur");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Səhifə tapılmadı");
        assertThat(page.locator(".lead")).containsText("Belə səhifə yoxdur.");
        assertThat(axe(page)).isEmpty();
        tolerate("404");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clerk1 | Əvvəlcə səbəbi göstərin | onu tapın və məqsədi göstərin",
                "auditor1 | Bu səhifə hesabınız üçün deyil | yalnız onların aid olduğu işçi görə bilər",
                "nofin | Hesabınızda FİN yoxdur | Portalın dəstək xidmətinə (e-gov.az, 144) müraciət edin",
                "9HV3L6K | Reyestrdə sizin barənizdə məlumat yoxdur | işəgötürəninizdən bildirişin nömrəsini soruşun",
                "9HV3L6K | Reyestrdə sizin barənizdə məlumat yoxdur | Dövlət Əmək Müfəttişliyi Xidmətinə (142",
            })
    void whoMayNotSeeTheRegistryReadsWhyAndWhomToAsk(String user, String title, String sentence) {
        signIn(user, "/services");
        assertThat(page.locator("h1")).hasText("E-Xidmətlər");
        for (String registry : List.of("/terminations", "/agreements")) {
            assertThat(page.navigate(BASE + registry).status()).isEqualTo(403);
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.locator(".lead")).containsText(sentence);
            assertThat(page.locator(".registry")).hasCount(0);
        }
        assertThat(axe(page)).isEmpty();
        signOut();
        assertThat(page).hasURL(BASE + "/");
        tolerate("403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "", "az%0d%0aSet-Cookie:a=b", "%3Cscript%3E", "ruru"})
    void languageThatNobodySpeaksIsIgnored(String language) {
        APIResponse answer = get("/?language=" + language);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).doesNotContainKey("location");
        assertThat(answer.headers().getOrDefault("set-cookie", "")).doesNotContain("language", "a=b");
        assertThat(answer.text()).contains("lang=\"az\"").doesNotContain("<script>");
    }

    @Test
    void pagesCarryTheHeadersThatProtectThem() {
        String own = signedInWithOwnNotification();

        for (String address :
                List.of("/", "/help", "/services", "/agreements", "/terminations", "/notification/" + own, "/yoxdur")) {
            Page other = context.newPage();
            Response answer = other.navigate(BASE + address);
            String policy = answer.headerValue("content-security-policy");
            assertThat(policy)
                    .as(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'");
            assertThat(policy.substring(policy.indexOf("script-src")))
                    .contains("'nonce-")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "*");
            assertThat(answer.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cache-control", "no-store")
                    .doesNotContainKeys("x-powered-by", "server");
            other.close();
        }
        tolerate("404");
    }

    @Test
    void noAddressNamesTheFin() {
        var addresses = new ArrayList<String>();
        Consumer<Request> note = request -> addresses.add(request.url());
        context.onRequest(note);
        try {
            var registry = new RegistryTable(page);
            signIn(WORKER, "/agreements");
            registry.requireCount(15);
            registry.sort(RegistryTable.NUMBER, "ascending");
            registry.employer().fill("bank");
            registry.search();
            registry.requireCount(8);
            registry.open(registry.rows().first());
            assertThat(page.locator("#chainTitle")).isVisible();
            signOut();
            assertThat(page).hasURL(BASE + "/");
        } finally {
            context.offRequest(note);
        }
        assertThat(addresses).hasSizeGreaterThan(10).noneMatch(address -> address.contains(WORKER));
    }

    private String signedInWithOwnNotification() {
        signIn(WORKER, "/agreements");
        return firstId(page);
    }

    private static String anIdOf(String worker) throws SQLException {
        try (Connection owner = TestSession.database();
                PreparedStatement query =
                        owner.prepareStatement("select id from notification where worker_fin = ? order by number")) {
            query.setString(1, worker);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static String firstId(Page page) {
        assertThat(page.locator("h1")).containsText("reyestri");
        return new RegistryTable(page).ids().get(0);
    }

    private APIResponse get(String address) {
        return ask("GET", address);
    }

    private APIResponse ask(String method, String address) {
        RequestOptions options = RequestOptions.create()
                .setMethod(method)
                .setHeader("Origin", BASE)
                .setMaxRedirects(0);
        return context.request().fetch(BASE + address, options);
    }
}
