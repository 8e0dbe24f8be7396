package az.bildiris.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes Payara's settings into domain.xml before its first start, which saves commands at every start. */
final class DomainXml {
    /** Elements that Payara would add itself at its first start, where two threads doing so can deadlock. */
    private static final String ADDED_IN_ADVANCE = "<added>"
            + "<jms-service type='DISABLED' default-jms-host='default_JMS_host'>"
            + "<jms-host port='${JMS_PROVIDER_PORT}' name='default_JMS_host' host='localhost'/></jms-service>"
            + "<jdbc-config-source-configuration/><cdi-service/><ejb-container>"
            // Our timers are created at each start; a persistent store would be one more application and database.
            + "<ejb-timer-service ejb-timer-service='None'/></ejb-container>"
            // Closes the data opened in an expired session some seconds later, not up to a minute.
            + "<web-container><session-config><session-manager><store-properties/>"
            + "<manager-properties reap-interval-in-seconds='10'/>"
            + "</session-manager><session-properties/></session-config></web-container>"
            // The agent could change classes, so with it the JVM would write no archive of them (ClassArchive).
            + "<monitoring-service monitoring-enabled='false'/>"
            + "<microprofile-healthcheck-configuration/><microprofile-openapi-configuration/>"
            + "<batch-runtime-configuration data-source-lookup-name='jdbc/batch' schema-name='" + Database.BATCH_SCHEMA
            + "'/></added>";

    /** The elements for which docs/operations.md has commands. */
    private static final String JOB_REPOSITORY = "<added>"
            + "<jdbc-connection-pool name='batch' datasource-classname='org.postgresql.ds.PGSimpleDataSource'"
            + " res-type='javax.sql.DataSource' steady-pool-size='1' max-pool-size='16'"
            + " is-connection-validation-required='true' connection-validation-method='custom-validation'"
            + " validation-classname='org.glassfish.api.jdbc.validation.PostgresConnectionValidation'>"
            + "<property name='url' value='${ENV=BILDIRIS_DB_URL}'/>"
            + "<property name='user' value='${ENV=BILDIRIS_DB_BATCH_USER}'/>"
            + "<property name='password' value='${ENV=BILDIRIS_DB_BATCH_PASSWORD}'/></jdbc-connection-pool>"
            + "<jdbc-resource pool-name='batch' jndi-name='jdbc/batch'/></added>";

    private static final String JOB_REPOSITORY_OF_SERVER = "<added><resource-ref ref='jdbc/batch'/></added>";

    private static final String SERVER = "//config[@name='server-config']";
    /** Most bytes of a refused body that are read before the answer. */
    private static final int MOST_SWALLOWED = 16 * 1024 * 1024;

    /** Payara's preset is 5, so five slow clients stop it. Waiting threads cost little. */
    private static final int THREADS = 200;
    /** Longest time that a request may keep its thread, and that each part of its body or answer may take. */
    private static final int REQUEST_S = 120;

    private static final int PIECE_MS = 10_000;

    private final Document document;

    DomainXml(Path template) throws IOException {
        document = parse(Files.readString(template));
    }

    /** The domain.xml with all settings of this project. */
    String tailored(Ports ports) {
        addInAdvance();
        keepJobsInTheDatabase();
        openOnlyLoopback(ports);
        tellOperatorsOfHealth(ports);
        sayLess();
        outlastSlowClients();
        leaveOutWhatWeDoNotUse();
        tuneJvm();
        return print();
    }

    private void addInAdvance() {
        addBefore(SERVER + "/java-config", ADDED_IN_ADVANCE);
    }

    /** Stores jobs in PostgreSQL, so that running ones are known even if the domain is deleted. */
    private void keepJobsInTheDatabase() {
        addBefore("//resources/jdbc-resource", JOB_REPOSITORY);
        addBefore("//server[@name='server']/resource-ref", JOB_REPOSITORY_OF_SERVER);
    }

    private void addBefore(String xpath, String xml) {
        Node before = nodes(xpath).get(0);
        NodeList added = parse(xml).getDocumentElement().getChildNodes();
        IntStream.range(0, added.getLength())
                .mapToObj(i -> document.importNode(added.item(i), true))
                .forEach(node -> before.getParentNode().insertBefore(node, before));
    }

    private void openOnlyLoopback(Ports ports) {
        String listener = SERVER + "//network-listener[@name='%s']";
        set(listener.formatted("http-listener-1"), Map.of("address", "127.0.0.1", "port", "" + ports.http()));
        set(listener.formatted("admin-listener"), Map.of("address", "127.0.0.1", "port", "" + ports.admin()));
        set(listener.formatted("http-listener-2"), Map.of("address", "127.0.0.1", "enabled", "false"));
        set(SERVER + "//iiop-listener", Map.of("address", "127.0.0.1", "enabled", "false"));
        set(SERVER + "//jmx-connector", Map.of("address", "127.0.0.1", "enabled", "false"));
        // The timers' database would open a port on every address for a second process, which does not exist.
        for (Node url : nodes("//jdbc-connection-pool/property[contains(@value, ';AUTO_SERVER=TRUE')]")) {
            ((Element) url)
                    .setAttribute("value", ((Element) url).getAttribute("value").replace(";AUTO_SERVER=TRUE", ""));
        }
    }

    /** Removes the version from headers, and metrics and OpenAPI from the public port; they are for operators. */
    private void sayLess() {
        set(SERVER + "//protocol/http", Map.of("server-header", "false", "xpowered-by", "false"));
        set(SERVER + "//protocol/http", Map.of("max-swallowing-input-bytes", "" + MOST_SWALLOWED));
        for (String endpoint : List.of("metrics", "openapi")) {
            String element = SERVER + "/microprofile-" + endpoint + "-configuration";
            set(element, Map.of("virtual-servers", "__asadmin"));
        }
    }

    /** Adds the operators' listener with threads of its own, on which the application answers only /health. */
    private void tellOperatorsOfHealth(Ports ports) {
        addBefore(
                SERVER + "//network-listener[@name='http-listener-2']",
                "<added><network-listener name='operators' address='127.0.0.1' port='" + ports.health()
                        + "' protocol='http-listener-1' transport='tcp' thread-pool='admin-thread-pool'/></added>");
        set(
                SERVER + "//virtual-server[@id='server']",
                Map.of("network-listeners", "http-listener-1,http-listener-2,operators"));
    }

    /** Sets the elements for which docs/operations.md has commands. */
    private void outlastSlowClients() {
        set(
                SERVER + "//thread-pool[@name='http-thread-pool']",
                Map.of("min-thread-pool-size", "8", "max-thread-pool-size", "" + THREADS));
        // Not for the operators' listener: a deployment takes long.
        set(SERVER + "//protocol[@name='http-listener-1']/http", Map.of("request-timeout-seconds", "" + REQUEST_S));
        set(
                SERVER + "//transport[@name='tcp']",
                Map.of("read-timeout-millis", "" + PIECE_MS, "write-timeout-millis", "" + PIECE_MS));
    }

    /** Saves two seconds of every start: the data grid (there is one node) and the OSGi shells. */
    private void leaveOutWhatWeDoNotUse() {
        set(SERVER + "/hazelcast-config-specific-configuration", Map.of("enabled", "false"));
        replaceJvmOption(
                "-Dorg.glassfish.additionalOSGiBundlesToStart",
                "-Dorg.glassfish.additionalOSGiBundlesToStart=org.apache.felix.fileinstall");
    }

    /**
     * Enlarges the young generation: judging one signature allocates some 40 MB, and this saves a fifth of its time.
     */
    private void tuneJvm() {
        replaceJvmOption("-Xmx", "-Xmx1g");
        replaceJvmOption("-XX:NewRatio", "-Xmn400m");
    }

    private void replaceJvmOption(String beginning, String option) {
        nodes(SERVER + "/java-config/jvm-options[starts-with(., '" + beginning + "')]")
                .get(0)
                .setTextContent(option);
    }

    private void set(String xpath, Map<String, String> attributes) {
        nodes(xpath).forEach(node -> attributes.forEach(((Element) node)::setAttribute));
    }

    /** Nodes of an expression; none is an error, since a newer Payara may have changed the file. */
    private List<Node> nodes(String xpath) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
            if (found.getLength() == 0) {
                throw new StartFailure("Payara's domain.xml has no " + xpath);
            }
            return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(xpath, e);
        }
    }

    private String print() {
        var text = new StringWriter();
        try {
            TransformerFactory.newInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(text));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static Document parse(String xml) {
        try {
            var source = new InputSource(new StringReader(xml));
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not XML", e);
        }
    }
}
