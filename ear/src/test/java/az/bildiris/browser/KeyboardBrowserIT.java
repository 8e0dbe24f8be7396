package az.bildiris.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The order in which Tab goes through three pages, as docs/design/README.md lists it. Numbers of notifications are «№», so that
 * what is registered meanwhile changes nothing.
 */
class KeyboardBrowserIT extends BrowserTest {
    private static final String WORKER = "4QK7B2M";
    private static final int MOST = 200;
    /** So many stops has a row of the registry. */
    private static final int ROW = 3;

    private static final String NAME =
            """
            () => {
              const element = document.activeElement;
              if (!element || element === document.body) return '';
              const label = element.getAttribute('aria-label')
                || (element.type === 'submit' && element.value)
                || (element.labels && element.labels.length && element.labels[0].textContent)
                || element.textContent;
              return label.replace(/\\d{13}/g, '№').replace(/\\s+/g, ' ').trim();
            }""";

    private static final List<String> OF_WORKERS =
            List.of("Ana səhifə", "Bildirişlər", "Kim baxıb", "E-Xidmətlər", "Yardım");

    @Test
    void registry() {
        signIn(WORKER, "/agreements?begin=1");
        new RegistryTable(page).requireCount(15);

        assertThat(order())
                .containsExactlyElementsOf(whole(
                        "Məmmədova Aytən Elçin qızı",
                        OF_WORKERS,
                        List.of(
                                "Bağlanma və dəyişiklik 15",
                                "Xitam 3",
                                "Axtarış şərtləri",
                                "Müqavilələr",
                                "Bütün bildirişlər",
                                "İşəgötürənin adı",
                                "Bildirişin nömrəsi",
                                "Bildirişin tarixi",
                                "№",
                                "Ətraflı baxış, №",
                                "Daha çox, №",
                                "Səhifədə: 10",
                                "Səhifədə: 20",
                                "Səhifədə: 50",
                                "Statuslar nə deməkdir?")));
    }

    @Test
    void notification() {
        signIn(WORKER, "/agreements?begin=1&sort=DATE");
        var registry = new RegistryTable(page);
        registry.open(registry.rows().first());
        assertThat(page.locator(".key-facts")).isVisible();

        assertThat(order())
                .containsExactlyElementsOf(whole(
                        "Məmmədova Aytən Elçin qızı",
                        OF_WORKERS,
                        List.of(
                                "Bağlanma və dəyişiklik",
                                "Qüvvədədir: Bu nə deməkdir?",
                                "Etibarlıdır: Bu nə deməkdir?",
                                "Müqavilə qüvvədədir: Bu nə deməkdir?",
                                "Bu nə deməkdir?",
                                "Elektron imza ilə imzalanmış bildirişi yüklə",
                                "Bildirişi çap et",
                                "Qeydiyyat məlumatı",
                                "Çapın dili:",
                                "Müqavilə bütövlükdə",
                                "Müqavilənin bildirişləri (7)",
                                "Bağlanma №",
                                "Dəyişiklik №",
                                "Xitam №",
                                "Reyestrin qeydi Reyestr əlavə edib",
                                "1. Bildiriş haqqında məlumat İşəgötürən imzalayıb",
                                "2. İşəgötürən İşəgötürən imzalayıb",
                                "3. İşçi İşəgötürən imzalayıb",
                                "7. İmza Reyestr əlavə edib",
                                "İmzanın yoxlanması")));
    }

    @Test
    void find() throws SQLException {
        closeAllReasons();
        signIn("clerk1", CounterPage.ADDRESS);

        assertThat(order())
                .containsExactlyElementsOf(whole(
                        "İsmayılova Nərmin Tofiq qızı",
                        List.of("E-Xidmətlər", "İşçini tap", "Statistika", "Yardım"),
                        List.of("İşçi", "Tap")));
    }

    private static List<String> whole(String person, List<String> places, List<String> page) {
        List<String> names = new ArrayList<>(List.of(
                "Məzmuna keç",
                "Əmək müqaviləsi bildirişləri Azərbaycan Respublikasının Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi",
                person));
        names.addAll(places);
        names.addAll(page);
        names.addAll(List.of("Yardım", "142"));
        return names;
    }

    /** The names that Tab passes, from the top to the bottom; what repeats, such as the rows, stands once. */
    private List<String> order() {
        List<String> names = new ArrayList<>();
        for (int pressed = 0; pressed < MOST; pressed++) {
            page.keyboard().press("Tab");
            String name = (String) page.evaluate(NAME);
            if (name.isEmpty()) {
                break;
            }
            names.add(name);
            for (int length = 1; length <= ROW; length++) {
                int end = names.size();
                if (end >= 2 * length
                        && names.subList(end - length, end).equals(names.subList(end - 2 * length, end - length))) {
                    names.subList(end - length, end).clear();
                }
            }
        }
        return names;
    }
}
