package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import eu.europa.esig.dss.xades.definition.XAdESPath;
import eu.europa.esig.dss.xades.definition.xades111.XAdES111Path;
import eu.europa.esig.dss.xades.definition.xades122.XAdES122Path;
import eu.europa.esig.dss.xades.definition.xades132.XAdES132Path;
import eu.europa.esig.dss.xml.common.definition.xmldsig.XMLDSigPath;
import eu.europa.esig.dss.xml.utils.NamespaceContextMap;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** The walked paths against the JDK's XPath: the same nodes, in the same order, and the same text. */
class PlainXPathTest {
    private static final String ODD =
            """
            <a xmlns="urn:x" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" Id="1">text<!-- c --><?pi x?>
              <ds:b Id="2" ds:Id="3">one<![CDATA[ <two> ]]><ds:b><ds:b/>three</ds:b><c xmlns="" Id="4"><d/></c></ds:b>
              <b/><ds:b><c xmlns=""/><!-- only --></ds:b><c xmlns=""><ds:b Id="5">last</ds:b></c>
            </a>
            """;

    private final XPath plain = paths(new PlainXPath());
    private final XPath jdk = paths(XPathFactory.newDefaultInstance());

    @Test
    void everyPathOfDssGivesTheSameOnASignature() throws Exception {
        byte[] container = signer().alsoSign(signer().edoc(Document.conclusion().xml()));
        List<Node> nodes = nodes(Zip.file(container, "META-INF/signatures001.xml")).stream()
                .filter(node -> node.getFirstChild() != null && !(node.getFirstChild() instanceof Text))
                .toList();

        Set<String> expressions = expressions();
        for (String expression : expressions) {
            requireSame(expression, nodes);
        }

        assertThat(nodes).hasSizeGreaterThan(15);
        assertThat(expressions).hasSizeGreaterThan(150);
        assertThat(expressions.stream().filter(this::isWalked)).hasSizeGreaterThan(expressions.size() * 9 / 10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "./ds:b",
                "./ds:b/ds:b",
                "./ds:b/@Id",
                ".//ds:b",
                ".//c",
                "./c",
                "./c/ds:b/@Id",
                "@Id",
                "@none",
                "./ds:b/child::node()[not(self::text())]",
                "./c/child::node()[not(self::text())]",
                // The JDK's from here on.
                "//ds:b",
                ".//ds:b/ds:b",
                ".//*[@Id='2']",
                "./ds:b[1]",
                "./ds:b/@ds:Id",
                "./ds:b | ./c",
                "../ds:b",
                "ds:b",
                "./text()",
                "./*",
                "count(./ds:b)"
            })
    void oddDocumentsGiveTheSame(String expression) throws Exception {
        requireSame(expression, nodes(ODD.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsNoPathIsRefused() {
        for (String expression : List.of("./unbound:b", "./ds:b/", "./ds:b//", "@", "./", "./ds:", "./ds:b/@", "")) {
            assertThatThrownBy(() -> plain.compile(expression))
                    .as(expression)
                    .isInstanceOf(XPathExpressionException.class);
        }
    }

    /** A stranger's document may be as deep as it is long. */
    @Test
    void depthDoesNotMatter() throws Exception {
        int depth = 2_000;
        String xml = "<x>".repeat(depth) + "</x>".repeat(depth);
        Node deep = nodes(xml.getBytes(StandardCharsets.UTF_8)).get(0);

        var found = (NodeList) plain.compile(".//x").evaluate(deep, XPathConstants.NODESET);

        assertThat(found.getLength()).isEqualTo(depth);
    }

    @Test
    void onlyDssFindsIt() {
        XPathFactory within = new CachedServices().during(XPathFactory::newInstance);
        assertThat(within).isInstanceOf(PlainXPath.class);
        assertThat(XPathFactory.newInstance()).isNotInstanceOf(PlainXPath.class);
    }

    private void requireSame(String expression, List<Node> nodes) throws XPathExpressionException {
        XPathExpression walked = plain.compile(expression);
        XPathExpression asked = jdk.compile(expression);
        for (Node node : nodes) {
            assertThat(walked.evaluate(node, XPathConstants.STRING))
                    .as(expression + " of " + node)
                    .isEqualTo(asked.evaluate(node, XPathConstants.STRING));
            if (!expression.startsWith("count")) {
                List<Node> expected = list(asked.evaluate(node, XPathConstants.NODESET));
                List<Node> found = list(walked.evaluate(node, XPathConstants.NODESET));
                assertThat(found).as(expression + " of " + node).hasSameSizeAs(expected);
                IntStream.range(0, found.size())
                        .forEach(i -> assertThat(found.get(i)).isSameAs(expected.get(i)));
            }
        }
    }

    private boolean isWalked(String expression) {
        try {
            return plain.compile(expression).getClass().getEnclosingClass() == PlainXPath.class;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whatever DSS's own lists of paths hold. */
    private static Set<String> expressions() throws ReflectiveOperationException {
        var found = new TreeSet<String>();
        found.add("@Algorithm");
        for (XAdESPath paths : List.of(new XAdES111Path(), new XAdES122Path(), new XAdES132Path())) {
            for (Method method : paths.getClass().getMethods()) {
                if (method.getReturnType() == String.class
                        && method.getParameterCount() == 0
                        && method.getName().startsWith("get")) {
                    found.add(String.valueOf(method.invoke(paths)));
                }
            }
            found.addAll(constants(paths.getClass()));
        }
        found.addAll(constants(XMLDSigPath.class));
        found.removeIf(path -> !path.matches("[./@].+"));
        List.copyOf(found).forEach(path -> {
            if (!path.contains("@")) {
                found.add(path + "/child::node()[not(self::text())]");
            }
        });
        return found;
    }

    private static List<String> constants(Class<?> paths) throws ReflectiveOperationException {
        var found = new ArrayList<String>();
        for (Field field : paths.getFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    && field.get(null) instanceof String path
                    && path.contains("/")) {
                found.add(path);
            }
        }
        return found;
    }

    private static Signer signer() {
        return new Authority("Sınaq mərkəzi").organisation("Əliyev Rəşad Kamil oğlu", Document.VOEN);
    }

    private static XPath paths(XPathFactory factory) {
        var namespaces = new NamespaceContextMap();
        namespaces.registerNamespace("ds", "http://www.w3.org/2000/09/xmldsig#");
        namespaces.registerNamespace("xades", "http://uri.etsi.org/01903/v1.3.2#");
        namespaces.registerNamespace("xades132", "http://uri.etsi.org/01903/v1.3.2#");
        namespaces.registerNamespace("xades122", "http://uri.etsi.org/01903/v1.2.2#");
        namespaces.registerNamespace("xades111", "http://uri.etsi.org/01903/v1.1.1#");
        namespaces.registerNamespace("xadesen", "http://uri.etsi.org/19132/v1.1.1#");
        namespaces.registerNamespace("xades141", "http://uri.etsi.org/01903/v1.4.1#");
        XPath xpath = factory.newXPath();
        xpath.setNamespaceContext(namespaces);
        return xpath;
    }

    /** The document and its elements, in order. */
    private static List<Node> nodes(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return Stream.concat(Stream.<Node>of(document), list(document.getElementsByTagName("*")).stream())
                .toList();
    }

    private static List<Node> list(Object nodes) {
        var list = (NodeList) nodes;
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }
}
