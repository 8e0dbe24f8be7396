package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.container.OpenedContainer;
import az.bildiris.demo.OpeningOutsideServer;
import az.bildiris.platform.Baku;
import az.bildiris.platform.Setting;
import az.bildiris.platform.Sha256;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One notification: read whole, downloaded as it was signed, printed, and the proof of its registration. */
class NotificationBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String CONCLUSION = "11.09.2014";
    private static final String PROMOTION = "03.07.2017";
    private static final String NEW_DOCUMENT = "25.02.2019";
    private static final String TERMINATION = "30.08.2019";
    private static final String WITHOUT_ORIGINAL = "25.02.2021";
    private static final String SIGNED = "İşəgötürən imzalayıb";
    private static final String ADDED = "Reyestr əlavə edib";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss");

    private RegistryTable registry;

    @BeforeEach
    void openRegistry() {
        registry = new RegistryTable(page);
        signIn(WORKER, "/agreements");
        registry.requireCount(15);
    }

    @Test
    void conclusionShowsWhatWasSignedApartFromWhatTheRegisterAdded() {
        open(CONCLUSION);

        assertThat(page.locator("h1")).hasText("Əmək müqaviləsinin bağlanması ilə bağlı əmək müqaviləsi bildirişi");
        assertThat(page.locator(".block:is(.SIGNED, .REGISTER, .TAKEN_OVER) > :is(header, summary)"))
                .hasText(new String[] {
                    "Reyestrin qeydi " + ADDED,
                    "1. Bildiriş haqqında məlumat " + SIGNED,
                    "2. İşəgötürən " + SIGNED,
                    "3. İşçi " + SIGNED,
                    "4. Əmək müqaviləsi " + SIGNED,
                    "7. İmza " + ADDED
                });
        assertThat(page).hasTitle("Bağlanma 1140013682607, «Xəzər Nümunə Konsaltinq» MMC – Bildiriş");
        assertThat(value("VÖEN")).hasText("0010020001");
        assertThat(value("İşə başlama tarixi")).hasText("15.09.2014");
        assertThat(value("Tarif (vəzifə) maaşı")).hasText("480,00 AZN");
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void signatureBlockNamesSignerCertificateAndFingerprint() {
        open(CONCLUSION);

        assertThat(value("İmzalayan şəxs")).hasText("Abdullayev İlham Mehdi oğlu");
        assertThat(value("İmzanın səviyyəsi")).hasText("XAdES-BASELINE-B");
        assertThat(value("İmza vasitəsi")).hasText("ASAN İmza");
        assertThat(value("Sertifikatı verən mərkəz")).hasText("Demo ASAN İmza Sertifikat Mərkəzi");
        assertThat(value("Elektron sənədin SHA-256 izi").innerText()).matches("[0-9a-f]{64}");
    }

    @Test
    void personalNumbersStayMaskedUntilTheyAreAskedFor() {
        open(CONCLUSION);
        for (String label : List.of("FİN (PİN)", "Sənədin nömrəsi", "SSN")) {
            assertThat(field(label).locator(".masked")).isVisible();
            assertThat(field(label).locator(".whole")).not().isVisible();
        }
        assertThat(field("FİN (PİN)").locator(".masked")).hasText("4Q****M");

        field("FİN (PİN)").getByText("Göstər").click();
        assertThat(field("FİN (PİN)").locator(".whole")).isVisible();
        assertThat(field("FİN (PİN)").locator(".whole")).hasText(WORKER);
        field("SSN").locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(field("SSN").locator(".whole")).isVisible();
        assertThat(field("SSN").locator(".whole")).hasText("1990051400412");
        page.keyboard().press("Enter");
        assertThat(field("SSN").locator(".whole")).not().isVisible();
        assertThat(field("SSN").locator(".masked")).isVisible();
        assertThat(field("Sənədin nömrəsi").locator(".whole")).not().isVisible();
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void amendmentShowsOldAndNewTerms() {
        open(PROMOTION);

        assertThat(page.locator("h1"))
                .hasText("Əmək müqaviləsinə dəyişiklik edilməsi ilə bağlı əmək müqaviləsi bildirişi");
        assertThat(page.locator(".block:is(.SIGNED, .REGISTER, .TAKEN_OVER) > :is(header, summary)"))
                .hasText(new String[] {
                    "Reyestrin qeydi " + ADDED,
                    "1. Bildiriş haqqında məlumat " + SIGNED,
                    "2. İşəgötürən " + SIGNED,
                    "3. İşçi " + SIGNED,
                    "4. Əmək müqaviləsi " + SIGNED,
                    "5. Dəyişiklik " + SIGNED,
                    "Müqavilənin dəyişiklikdən sonrakı şərtləri " + ADDED,
                    "7. İmza " + ADDED
                });
        Locator changes = page.locator("table.changes");
        assertThat(changes.locator("thead th"))
                .hasText(new String[] {"Dəyişdirilmiş şərt", "Əvvəlki məlumat", "Yeni məlumat"});
        Locator position = changes.locator("tr", having("Vəzifəsi (peşəsi)"));
        assertThat(position.locator("td")).hasText(new String[] {"mühasib", "baş mühasib"});
        Locator pay = changes.locator("tr", having("Aylıq əmək haqqı"));
        assertThat(pay.locator("td")).hasText(new String[] {"560,00 AZN", "820,00 AZN"});
        assertThat(axe(page)).isEmpty();
    }

    @Test
    void changedPersonalNumbersAreMaskedToo() {
        open(NEW_DOCUMENT);

        Locator number = page.locator("table.changes tr", havingOnPage("Sənədin nömrəsi"));
        assertThat(number.locator(".masked")).hasText(new String[] {"73****6", "68****3"});
        assertThat(number.locator(".whole").first()).not().isVisible();
        number.locator("summary").first().click();
        assertThat(number.locator(".whole").first()).isVisible();
        assertThat(number.locator(".whole").first()).hasText("73291176");
        assertThat(number.locator(".whole").last()).not().isVisible();
    }

    @Test
    void chainLeadsFromConclusionThroughAmendmentsToTermination() {
        open(CONCLUSION);
        Locator links = page.locator(".chain li");
        assertThat(page.locator("#chainTitle")).hasText("Müqavilənin bildirişləri (5)");
        assertThat(links).hasCount(5);
        assertThat(page.locator(".chain .chain-date"))
                .containsText(new String[] {CONCLUSION, "11.01.2016", PROMOTION, NEW_DOCUMENT, TERMINATION});
        assertThat(links.first().locator("[aria-current]")).hasText("Bağlanma");

        openTermination();
        assertThat(page.locator("h1")).hasText("Əmək müqaviləsinə xitam verilməsi ilə bağlı əmək müqaviləsi bildirişi");
        assertThat(page.locator(".block:is(.SIGNED, .REGISTER, .TAKEN_OVER) > :is(header, summary)")
                        .nth(5))
                .hasText("6. Xitam " + SIGNED);
        assertThat(value("Əmək müqaviləsinə xitam verildiyi tarix")).hasText(TERMINATION);
        assertThat(value("Əmək Məcəlləsinin maddəsi, hissəsi, bəndi")).hasText("m.69, h.1");
        assertThat(axe(page)).isEmpty();
        links.first().locator("a").click();
        assertThat(page.locator(".breadcrumb [aria-current]")).hasText("1140013682607");
    }

    @Test
    void originalIsServedAsItWasSigned() {
        open(CONCLUSION);
        String number = value("Bildirişin nömrəsi").innerText();
        APIResponse answer = get(page.url().replace("/notification/", "/edoc/"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/vnd.etsi.asic-e+zip")
                .containsEntry("content-disposition", "attachment; filename=\"bildiris-" + number + ".edoc\"")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(Sha256.of(answer.body()))
                .isEqualTo(value("Elektron sənədin SHA-256 izi").innerText());
        assertThat(String.valueOf(answer.body().length))
                .isEqualTo(value("Elektron sənədin həcmi (bayt)").innerText());
        OpenedContainer opened = openWithDemoTrust(answer.body(), registeredAt());
        assertThat(new String(opened.xml(), StandardCharsets.UTF_8)).contains("Xəzər Nümunə", WORKER);
        assertThat(new String(opened.pdf(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void originalIsDownloadedFromTheRow() {
        var download = page.waitForDownload(
                () -> registry.action(registry.row(PROMOTION), "Elektron imza ilə imzalanmış bildirişi yüklə")
                        .click());

        assertThat(download.suggestedFilename()).isEqualTo("bildiris-2170009915215.edoc");
        assertThat(download.failure()).isNull();
    }

    @Test
    void missingOriginalIsExplainedWhereverItIsLookedFor() {
        Locator row = registry.row(WITHOUT_ORIGINAL);
        row.locator("details.row-menu summary").click();
        assertThat(row.getByText("Elektron imza ilə imzalanmış əsli yoxdur")).isVisible();
        assertThat(row.locator(".row-menu a[href^='/edoc/']")).hasCount(0);

        open(WITHOUT_ORIGINAL);
        assertThat(page.locator("#noOriginal")).containsText("elektron imzalı əsli olmadan köçürülüb");
        assertThat(page.locator(".block:has(#block-signature)")).containsText("Yoxdur: bildiriş əvvəlki sistemdən");
        assertThat(page.locator(".block.SIGNED")).hasCount(0);
        assertThat(axe(page)).isEmpty();

        Response answer = page.navigate(page.url().replace("/notification/", "/edoc/"));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Elektron imzalı əsli yoxdur");
        assertThat(page.locator(".lead")).containsText("əsli barədə işəgötürənə müraciət edin");
        assertThat(axe(page)).isEmpty();
        tolerate("404");
    }

    @ParameterizedTest
    @CsvSource({
        "11.09.2014, Əmək müqaviləsinin bağlanması ilə bağlı",
        "03.07.2017, Əmək müqaviləsinə dəyişiklik edilməsi ilə bağlı",
        "30.08.2019, Əmək müqaviləsinə xitam verilməsi ilə bağlı"
    })
    void notificationAndProofOfItsRegistrationArePrinted(String date, String beginning) throws IOException {
        if (date.equals(TERMINATION)) {
            open(CONCLUSION);
            openTermination();
        } else {
            open(date);
        }
        String number = page.locator(".breadcrumb [aria-current]").innerText();

        APIResponse whole = get(page.url().replace("/notification/", "/print/notification/"));
        requirePdf(whole, "bildiris-" + number + ".pdf");
        assertThat(Pdf.text(whole))
                .contains(beginning + " əmək müqaviləsi bildirişi", number, WORKER, "Məmmədova", "Aytən")
                .contains("Azərbaycan Respublikasının Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi", "Səhifə 1/")
                .doesNotContain("4Q****M");
        APIResponse proof = get(page.url().replace("/notification/", "/print/registration/"));
        requirePdf(proof, "qeydiyyat-" + number + ".pdf");
        assertThat(Pdf.text(proof))
                .contains(
                        beginning + " əmək müqaviləsi bildirişinin informasiya sistemində qeydiyyata alınmasına dair"
                                + " məlumat",
                        number,
                        WORKER,
                        value("Qeydiyyata alındığı tarix və saat").innerText(),
                        "hüquqi qüvvəyə minir",
                        "Səhifə 1/");
    }

    @Test
    void printsSpeakAnotherLanguageWhenAsked() throws IOException {
        open(CONCLUSION);
        String print = page.url().replace("/notification/", "/print/notification/");
        String proof = page.url().replace("/notification/", "/print/registration/");

        assertThat(Pdf.text(get(print + "?language=ru"))).contains("Уведомление о заключении трудового договора");
        assertThat(Pdf.text(get(proof + "?language=ru"))).contains("Сведения о регистрации", "Страница 1/");
        assertThat(Pdf.text(get(print + "?language=xx"))).contains("Səhifə 1/");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "az");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bildirişi çap et", "Qeydiyyat məlumatı"})
    void printsOpenBesideTheRegistry(String action) {
        Locator link = registry.action(registry.row(PROMOTION), action);

        assertThat(link).hasAttribute("target", "_blank");
        assertThat(link).hasAttribute("rel", "noopener");
        assertThat(get(BASE + link.getAttribute("href")).status()).isEqualTo(200);
    }

    private void open(String date) {
        registry.open(registry.row(date));
        unfold();
    }

    /** People and evidence are folded. */
    private void unfold() {
        assertThat(page.locator(".chain [aria-current]")).isVisible();
        page.locator("details.block").evaluateAll("all => all.forEach(block => block.open = true)");
    }

    private void openTermination() {
        page.locator(".chain li").last().locator("a").click();
        assertThat(page.locator(".chain li").last().locator("[aria-current]")).hasText("Xitam");
    }

    private Locator field(String label) {
        return page.locator(".block .line:has(dt:text-is(\"" + label + "\")) dd");
    }

    private Locator value(String label) {
        return field(label).locator(".value").first();
    }

    private APIResponse get(String url) {
        return context.request().get(url);
    }

    private Instant registeredAt() {
        return LocalDateTime.parse(value("Qeydiyyata alındığı tarix və saat").innerText(), TIME)
                .atZone(Baku.ZONE)
                .toInstant();
    }

    /** The register's own judgement, which lets nothing pass but TOTAL_PASSED; with the demo's trust and CRL. */
    private static OpenedContainer openWithDemoTrust(byte[] container, Instant at) {
        Path demo = Path.of(System.getProperty("bildiris.root", "..")).resolve("target/verify/demo");
        Path absolute = demo.toAbsolutePath().normalize();
        return OpeningOutsideServer.with(Map.of(
                        Setting.TRUST_ANCHORS,
                        absolute.resolve("trust").toString(),
                        Setting.CRL_DIR,
                        absolute.resolve("crl").toString()))
                .notification(container, at);
    }

    private static void requirePdf(APIResponse answer, String name) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("content-disposition", "inline; filename=\"" + name + "\"")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
    }

    private static Locator.LocatorOptions having(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static Page.LocatorOptions havingOnPage(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
