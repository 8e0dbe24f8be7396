package az.bildiris.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LeanStylesTest {
    private static final Pattern TAG = Pattern.compile("<p:(\\w+)");

    @Test
    void selectorsOfOtherWidgetsAreDropped() {
        assertThat(LeanStyles.lean(".ui-paginator,.ui-tree .ui-icon,a{color:red}.ui-tree{top:0}"))
                .isEqualTo(".ui-paginator,a{color:red}");
    }

    @Test
    void whatASelectorExcludesIsNoReasonToDropIt() {
        String sheet = ".ui-button:not(.ui-tree,.ui-menu),.ui-state-active:nth-child(2){top:0}";

        assertThat(LeanStyles.lean(sheet)).isEqualTo(sheet);
    }

    @Test
    void whatIsNoRuleOfAWidgetStays() {
        String sheet =
                "@charset \"UTF-8\";/* of others; MIT */:root{--a:1}@media(max-width:9px){.ui-tree{top:0}.ui-column{top:1px}}"
                        + "@keyframes turn{from{top:0}to{top:1px}}";

        assertThat(LeanStyles.lean(sheet)).isEqualTo(sheet.replace(".ui-tree{top:0}", ""));
    }

    /** A class begins with the name of a widget that it does not belong to. */
    @Test
    void namesAreComparedWhole() {
        assertThat(LeanStyles.lean(".ui-columntoggler{top:0}.ui-column-title{top:0}"))
                .isEqualTo(".ui-column-title{top:0}");
    }

    @ParameterizedTest
    @MethodSource("widgets")
    void widgetsOfAllPagesKeepTheirRules(String widget) {
        assertThat(LeanStyles.keeps(widget.toLowerCase(Locale.ROOT)))
                .as("add %s to LeanStyles.WIDGETS", widget)
                .isTrue();
    }

    static Set<String> widgets() throws IOException {
        var widgets = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                TAG.matcher(Files.readString(page)).results().forEach(tag -> widgets.add(tag.group(1)));
            }
        }
        return widgets;
    }

    @Test
    void themeBecomesAFifthOfItself() throws IOException {
        try (InputStream theme =
                LeanStyles.class.getResourceAsStream("/META-INF/resources/primefaces-saga-blue/theme.css")) {
            String whole = new String(theme.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(LeanStyles.lean(whole))
                    .contains(".ui-paginator", ".ui-datatable", ".ui-state-disabled")
                    .doesNotContain(".ui-tree")
                    .hasSizeLessThan(whole.length() / 5);
        }
    }
}
