package az.bildiris.container.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import javax.xml.xpath.XPathFunctionResolver;
import javax.xml.xpath.XPathVariableResolver;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * An XPath implementation for DSS. DSS evaluates some two hundred simple expressions such as {@code
 * ./ds:SignedInfo/ds:Reference} on a signature and compiles each anew; the JDK copies the document into its own model
 * for each of them. This class evaluates steps from element to child directly and leaves all other expressions to the
 * JDK.
 */
public final class PlainXPath extends XPathFactory {
    private static final String NAME = "(?:[A-Za-z][\\w-]*:)?[A-Za-z]\\w*";
    private static final String ANY_BUT_TEXT = "/child::node()[not(self::text())]";
    private static final Pattern PLAIN = Pattern.compile("\\.(?:/" + NAME + ")+(?:/@[A-Za-z]\\w*)?|@[A-Za-z]\\w*");
    private static final Pattern ANYWHERE_BELOW = Pattern.compile("\\.//" + NAME);

    /** The name for an undeclared prefix, which the JDK refuses. */
    private static final QName UNBOUND = new QName("");

    private final XPathFactory jdk = XPathFactory.newDefaultInstance();

    @Override
    public boolean isObjectModelSupported(String model) {
        return jdk.isObjectModelSupported(model);
    }

    @Override
    public XPath newXPath() {
        return new Asked(jdk.newXPath());
    }

    @Override
    public void setFeature(String name, boolean value) throws XPathFactoryConfigurationException {
        jdk.setFeature(name, value);
    }

    @Override
    public boolean getFeature(String name) throws XPathFactoryConfigurationException {
        return jdk.getFeature(name);
    }

    @Override
    public void setXPathVariableResolver(XPathVariableResolver resolver) {
        jdk.setXPathVariableResolver(resolver);
    }

    @Override
    public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
        jdk.setXPathFunctionResolver(resolver);
    }

    /** The steps of a plain path; empty for any other expression. */
    private static Optional<Steps> steps(String expression, NamespaceContext namespaces) {
        boolean deep = ANYWHERE_BELOW.matcher(expression).matches();
        boolean butText = expression.endsWith(ANY_BUT_TEXT);
        String path = butText ? expression.substring(0, expression.length() - ANY_BUT_TEXT.length()) : expression;
        if (namespaces == null || !(deep || PLAIN.matcher(path).matches())) {
            return Optional.empty();
        }
        int at = path.indexOf('@');
        String attribute = at < 0 ? null : path.substring(at + 1);
        if (butText && attribute != null) {
            return Optional.empty();
        }
        var names = new ArrayList<QName>();
        for (String step : (at < 0 ? path : path.substring(0, at)).split("/", -1)) {
            if (!step.isEmpty() && !step.equals(".")) {
                names.add(name(step, namespaces));
            }
        }
        if (names.contains(UNBOUND)) {
            return Optional.empty();
        }
        return Optional.of(new Steps(names, deep, attribute, butText));
    }

    private static QName name(String step, NamespaceContext namespaces) {
        int colon = step.indexOf(':');
        if (colon < 0) {
            return new QName(step);
        }
        String namespace = namespaces.getNamespaceURI(step.substring(0, colon));
        return namespace == null || namespace.isEmpty() ? UNBOUND : new QName(namespace, step.substring(colon + 1));
    }

    /**
     * A path: from a node by children (or, if {@code deep}, any descendants) of these names, then to an
     * attribute or, if {@code butText}, to their children that are not text.
     */
    private record Steps(List<QName> names, boolean deep, String attribute, boolean butText) {
        List<Node> from(Node start) {
            List<Node> found = List.of(start);
            for (QName name : names) {
                var next = new ArrayList<Node>();
                found.forEach(node -> collect(node, child -> is(child, name), deep, next));
                found = next;
            }
            if (butText) {
                var children = new ArrayList<Node>();
                found.forEach(node -> collect(node, Steps::isNotText, false, children));
                return children;
            }
            return attribute == null ? found : attributes(found);
        }

        private List<Node> attributes(List<Node> elements) {
            var found = new ArrayList<Node>();
            for (Node node : elements) {
                Attr value = node instanceof Element element ? element.getAttributeNodeNS(null, attribute) : null;
                if (value != null) {
                    found.add(value);
                }
            }
            return found;
        }

        private static void collect(Node parent, Predicate<Node> wanted, boolean deep, List<Node> found) {
            Node node = parent.getFirstChild();
            while (node != null) {
                if (wanted.test(node)) {
                    found.add(node);
                }
                node = deep ? following(node, parent) : node.getNextSibling();
            }
        }

        /** The next node in document order; without recursion, since a document's sender decides how deep it is. */
        private static Node following(Node node, Node within) {
            if (node.getFirstChild() != null) {
                return node.getFirstChild();
            }
            Node last = node;
            while (last != within && last.getNextSibling() == null) {
                last = last.getParentNode();
            }
            return last == within ? null : last.getNextSibling();
        }

        private static boolean isNotText(Node node) {
            return node.getNodeType() != Node.TEXT_NODE && node.getNodeType() != Node.CDATA_SECTION_NODE;
        }

        private static boolean is(Node node, QName name) {
            String namespace = node.getNamespaceURI();
            return node.getNodeType() == Node.ELEMENT_NODE
                    && name.getLocalPart().equals(node.getLocalName())
                    && name.getNamespaceURI().equals(namespace == null ? "" : namespace);
        }
    }

    private record Nodes(List<Node> nodes) implements NodeList {
        @Override
        public Node item(int index) {
            return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
        }

        @Override
        public int getLength() {
            return nodes.size();
        }
    }

    /** Compiles simple paths; leaves other expressions to the JDK. */
    private record Asked(XPath jdk) implements XPath {
        @Override
        public XPathExpression compile(String expression) throws XPathExpressionException {
            Optional<Steps> steps = steps(expression, jdk.getNamespaceContext());
            return steps.isPresent() ? new Plain(steps.get(), jdk, expression) : jdk.compile(expression);
        }

        @Override
        public void reset() {
            jdk.reset();
        }

        @Override
        public void setXPathVariableResolver(XPathVariableResolver resolver) {
            jdk.setXPathVariableResolver(resolver);
        }

        @Override
        public XPathVariableResolver getXPathVariableResolver() {
            return jdk.getXPathVariableResolver();
        }

        @Override
        public void setXPathFunctionResolver(XPathFunctionResolver resolver) {
            jdk.setXPathFunctionResolver(resolver);
        }

        @Override
        public XPathFunctionResolver getXPathFunctionResolver() {
            return jdk.getXPathFunctionResolver();
        }

        @Override
        public void setNamespaceContext(NamespaceContext namespaces) {
            jdk.setNamespaceContext(namespaces);
        }

        @Override
        public NamespaceContext getNamespaceContext() {
            return jdk.getNamespaceContext();
        }

        @Override
        public Object evaluate(String expression, Object item, QName type) throws XPathExpressionException {
            return compile(expression).evaluate(item, type);
        }

        @Override
        public String evaluate(String expression, Object item) throws XPathExpressionException {
            return compile(expression).evaluate(item);
        }

        @Override
        public Object evaluate(String expression, InputSource source, QName type) throws XPathExpressionException {
            return jdk.evaluate(expression, source, type);
        }

        @Override
        public String evaluate(String expression, InputSource source) throws XPathExpressionException {
            return jdk.evaluate(expression, source);
        }
    }

    /** A simple path; it is evaluated to nodes or to the text of the first, which is all that DSS asks for. */
    private record Plain(Steps steps, XPath jdk, String expression) implements XPathExpression {
        @Override
        public Object evaluate(Object item, QName type) throws XPathExpressionException {
            if (item instanceof Node start && type.equals(XPathConstants.NODESET)) {
                return new Nodes(steps.from(start));
            }
            if (item instanceof Node start && type.equals(XPathConstants.STRING)) {
                List<Node> found = steps.from(start);
                return found.isEmpty() ? "" : found.get(0).getTextContent();
            }
            return jdk.compile(expression).evaluate(item, type);
        }

        @Override
        public String evaluate(Object item) throws XPathExpressionException {
            return (String) evaluate(item, XPathConstants.STRING);
        }

        @Override
        public Object evaluate(InputSource source, QName type) throws XPathExpressionException {
            return jdk.compile(expression).evaluate(source, type);
        }

        @Override
        public String evaluate(InputSource source) throws XPathExpressionException {
            return jdk.compile(expression).evaluate(source);
        }
    }
}
