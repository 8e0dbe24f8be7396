package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.platform.Sha256;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The official user guide, sentence by sentence. */
class GuideBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final String SERVICE =
            "Əmək müqaviləsi bildirişləri barədə məlumatların işçilər tərəfindən əldə edilməsi";

    private RegistryTable registry;

    @BeforeEach
    void prepare() {
        registry = new RegistryTable(page);
    }

    @Test
    @DisplayName("1.1 «Portala giriş» leads to the means of authentication, and they into the system")
    void sentence1x1() {
        page.navigate(BASE + "/");
        page.getByRole(AriaRole.LINK, exact("Portala giriş")).click();
        for (String means : List.of("İstifadəçi adı və şifrə", "Elektron imza")) {
            assertThat(page.getByText(means, new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
        }
        enterCredentials(WORKER);

        assertThat(page).hasURL(BASE + "/services");
        assertThat(page.locator(".person")).containsText("Aytən");
    }

    @Test
    @DisplayName("1.2 The service is chosen from the ministry's list under E-Xidmətlər")
    void sentence1x2() {
        signIn(WORKER, "/services");

        assertThat(page.locator("h1")).hasText("E-Xidmətlər");
        assertThat(page.locator("main")).containsText("Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi");
        page.getByText(SERVICE).click();
        assertThat(page).hasURL(BASE + "/agreements?begin=1");
    }

    @Test
    @DisplayName(
            "2.1 All notifications of present and former employers are in sight: conclusion, amendment, termination")
    void sentence2x1() {
        signIn(WORKER, "/agreements");
        registry.requireCount(15);
        assertThat(page.locator("#tabAgreements .tab-count")).hasText("15");
        assertThat(page.locator("#tabTerminations .tab-count")).hasText("3");
        Set<String> employers = new HashSet<>(registry.column(RegistryTable.EMPLOYER));
        assertThat(employers).hasSize(3);
        assertThat(registry.column(RegistryTable.TYPE)).contains("Bağlanma", "Dəyişiklik");

        registry.contractStatus().selectOption("Qüvvədə olan");
        registry.search();
        registry.requireCount(8);
        Set<String> present = new HashSet<>(registry.column(RegistryTable.EMPLOYER));
        assertThat(employers).containsAll(present).hasSizeGreaterThan(present.size());
    }

    @Test
    @DisplayName("2.2.1 Conclusions and amendments are searched by employer")
    void sentence2x2x1() {
        signIn(WORKER, "/agreements");
        registry.employer().fill("Quliyev Elşən");
        registry.search();

        registry.requireCount(1);
        assertThat(registry.column(RegistryTable.EMPLOYER)).containsExactly("Quliyev Elşən Mahir oğlu");
    }

    @Test
    @DisplayName("2.2.2 … by the contracts of a period")
    void sentence2x2x2() {
        signIn(WORKER, "/agreements");
        registry.from().fill("01.01.2015");
        registry.to().fill("31.12.2018");
        registry.search();

        registry.requireCount(4);
        assertThat(registry.column(RegistryTable.EMPLOYER)).containsOnly("«Xəzər Nümunə Konsaltinq» MMC");
    }

    @Test
    @DisplayName("2.2.3 … by the status of the contract: all, in force, lapsed")
    void sentence2x2x3() {
        signIn(WORKER, "/agreements");
        assertThat(registry.contractStatus().locator("option"))
                .hasText(new String[] {"Hamısı", "Qüvvədə olan", "Qüvvədən düşmüş"});
        registry.contractStatus().selectOption("Qüvvədən düşmüş");
        registry.search();

        registry.requireCount(7);
        assertThat(registry.column("Bildirişin statusu")).allMatch(status -> status.startsWith("Qüvvədən düşüb"));
    }

    @Test
    @DisplayName("2.2.4 … by the type of the notification")
    void sentence2x2x4() {
        signIn(WORKER, "/agreements");
        registry.type().selectOption("Dəyişiklik");
        registry.search();

        registry.requireCount(9);
        assertThat(registry.column(RegistryTable.TYPE)).containsOnly("Dəyişiklik");
    }

    @Test
    @DisplayName("2.3 The result shows the guide's ten columns, «Ətraflı baxış» everything")
    void sentence2x3() {
        signIn(WORKER, "/agreements");

        assertThat(registry.headers()).hasCount(11);
        assertThat(registry.rows().first().locator(".datum")).hasCount(10);
        assertThat(registry.action(registry.rows().first(), "Ətraflı baxış")).isVisible();
    }

    @Test
    @DisplayName("2.4.1 «Ətraflı baxış» shows all that is recorded of the notification")
    void sentence2x4x1() {
        signIn(WORKER, "/agreements");
        action("11.09.2014", "Ətraflı baxış").click();

        assertThat(page.locator("h2[id^=block-]")).hasText(new String[] {
            "Reyestrin qeydi",
            "1. Bildiriş haqqında məlumat",
            "2. İşəgötürən",
            "3. İşçi",
            "4. Əmək müqaviləsi",
            "7. İmza"
        });
    }

    @Test
    @DisplayName("2.4.2 «Elektron imza ilə imzalanmış bildirişi yüklə» gives the employer's signed document as .edoc")
    void sentence2x4x2() throws IOException {
        signIn(WORKER, "/agreements");
        Download download =
                page.waitForDownload(() -> action("11.09.2014", "Elektron imza ilə imzalanmış bildirişi yüklə")
                        .click());

        assertThat(download.suggestedFilename()).startsWith("bildiris-").endsWith(".edoc");
        String sha256 = Sha256.of(Files.readAllBytes(download.path()));
        action("11.09.2014", "Ətraflı baxış").click();
        assertThat(page.locator(".block:has(#block-signature)")).containsText(sha256);
        assertThat(page.locator(".block:has(#block-signature)")).containsText(download.suggestedFilename());
    }

    @Test
    @DisplayName("2.4.3 «Bildirişi çap et» prints the notification")
    void sentence2x4x3() throws IOException {
        signIn(WORKER, "/agreements");

        assertThat(Pdf.text(printed("Bildirişi çap et")))
                .contains("Əmək müqaviləsinin bağlanması ilə bağlı əmək müqaviləsi bildirişi", "7. İmza");
    }

    @Test
    @DisplayName("2.4.4 «Qeydiyyat məlumatı» prints the information on its registration")
    void sentence2x4x4() throws IOException {
        signIn(WORKER, "/agreements");

        assertThat(Pdf.text(printed("Qeydiyyat məlumatı")))
                .contains("informasiya sistemində qeydiyyata alınmasına dair məlumat");
    }

    @Test
    @DisplayName("2.4.5 «Axtarış» searches")
    void sentence2x4x5() {
        signIn(WORKER, "/agreements");
        registry.employer().fill("bank");
        registry.button("Axtarış").click();

        assertThat(page.locator("#inUse")).containsText("İşəgötürənə görə: «bank»");
        assertThat(registry.column(RegistryTable.EMPLOYER)).containsOnly("«Qafqaz Nümunə Bank» ASC");
    }

    @Test
    @DisplayName("2.5.1 Terminations are searched by employer")
    void sentence2x5x1() {
        signIn(WORKER, "/terminations");
        registry.employer().fill("Qafqaz");
        registry.search();

        registry.requireCount(1);
        assertThat(registry.column(RegistryTable.EMPLOYER)).containsExactly("«Qafqaz Nümunə Bank» ASC");
    }

    @Test
    @DisplayName("2.5.2 … by the date of the termination order")
    void sentence2x5x2() {
        signIn(WORKER, "/terminations");
        registry.orderFrom().fill("28.08.2019");
        registry.orderTo().fill("28.08.2019");
        registry.search();

        registry.requireCount(1);
        assertThat(registry.column("Əmrin tarixi")).containsExactly("28.08.2019");
    }

    @Test
    @DisplayName("2.5.3 … by the status of the contract")
    void sentence2x5x3() {
        signIn(WORKER, "/terminations");
        registry.statusOfTerminated().selectOption("Qüvvədən düşmüş");
        registry.search();

        registry.requireCount(1);
    }

    @Test
    @DisplayName("2.5.4 … by the reason of termination, chosen from the reference list")
    void sentence2x5x4() {
        signIn(WORKER, "/terminations");
        registry.reason().selectOption("70_B");
        registry.search();

        registry.requireCount(1);
        assertThat(registry.column("Əmək müqaviləsinə xitam verilməsinin səbəbi")
                        .get(0))
                .startsWith("İşçilərin sayının və ya ştatların ixtisar edilməsi");
    }

    @Test
    @DisplayName("2.6 The result shows the guide's eleven columns of terminations")
    void sentence2x6() {
        signIn(WORKER, "/terminations");

        registry.requireCount(3);
        assertThat(registry.headers()).hasCount(12); // and the actions of 2.4
        for (String name : List.of(
                "Ətraflı baxış",
                "Elektron imza ilə imzalanmış bildirişi yüklə",
                "Bildirişi çap et",
                "Qeydiyyat məlumatı")) {
            assertThat(action("30.08.2019", name)).isVisible();
        }
    }

    private APIResponse printed(String action) {
        return context.request().get(BASE + action("11.09.2014", action).getAttribute("href"));
    }

    private Locator action(String date, String name) {
        return registry.action(registry.row(date), name);
    }

    private static Page.GetByRoleOptions exact(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
