package az.bildiris.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class PagesTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern ICON = Pattern.compile("\\bpi-[a-z-]+");
    /** Attributes that a person reads or hears. */
    private static final List<String> SPOKEN =
            List.of("label", "title", "alt", "aria-label", "placeholder", "itemLabel", "header", "emptyMessage");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesHaveNoStylesScriptsOrHandlersOfTheirOwn(Path page) throws Exception {
        assertThat(elements(page)).allSatisfy(element -> {
            assertThat(element.getLocalName()).isNotIn("script", "style");
            assertThat(element.hasAttribute("style"))
                    .as("style of %s", element.getTagName())
                    .isFalse();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getLocalName();
                assertThat(name).as("handler of %s", element.getTagName()).doesNotMatch("on[a-z]+");
            }
            assertThat(element.getAttribute("href")).doesNotStartWithIgnoringCase("javascript:");
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyWordComesFromABundle(Path page) throws Exception {
        assertThat(elements(page)).allSatisfy(element -> {
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == Node.TEXT_NODE) {
                    assertThat(literal(child.getTextContent()))
                            .as("text of %s", element.getTagName())
                            .doesNotContainPattern("\\p{L}");
                }
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (SPOKEN.contains(attribute.getLocalName())) {
                    assertThat(literal(attribute.getNodeValue()))
                            .as("%s of %s", attribute.getNodeName(), element.getTagName())
                            .doesNotContainPattern("\\p{L}");
                }
            }
        });
    }

    /** A tag that nobody defines is an error only when the page is asked for. */
    @ParameterizedTest
    @MethodSource("pages")
    void tagsOfOurOwnAreDefined(Path page) throws Exception {
        String library = Files.readString(WEBAPP.resolve("WEB-INF/bildiris.taglib.xml"));

        assertThat(elements(page))
                .filteredOn(element -> "bildiris".equals(element.getNamespaceURI()))
                .allSatisfy(
                        element -> assertThat(library).contains("<tag-name>" + element.getLocalName() + "</tag-name>"));
    }

    /** The font of icons holds only those that have a rule. */
    @ParameterizedTest
    @MethodSource("pages")
    void iconsAreInTheStyleSheet(Path page) throws IOException {
        String sheet = Files.readString(WEBAPP.resolve("resources/bildiris/rich.css"));

        assertThat(ICON.matcher(Files.readString(page)).results())
                .allSatisfy(icon -> assertThat(sheet).contains("." + icon.group() + "::before"));
    }

    /** What remains when the expressions are taken out. */
    private static String literal(String text) {
        return text.replaceAll("[#$]\\{[^}]*}", "");
    }

    private static List<Element> elements(Path page) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        NodeList all = factory.newDocumentBuilder().parse(page.toFile()).getElementsByTagNameNS("*", "*");
        return Stream.iterate(0, i -> i + 1)
                .limit(all.getLength())
                .map(i -> (Element) all.item(i))
                .toList();
    }
}
