package az.bildiris.container.control;

import eu.europa.esig.dss.enumerations.Context;
import eu.europa.esig.dss.enumerations.SubContext;
import eu.europa.esig.dss.model.policy.CryptographicSuite;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.xml.utils.DomUtils;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * DSS's default policy, in which {@code signature-policy.properties} decides each warning, with one short list of
 * algorithms and one type of container. The expiry of algorithms is computed once: DSS would read the dates for each
 * check of each document, which is a tenth of a validation.
 */
final class StrictPolicy extends EtsiValidationPolicy {
    private static final Set<String> ALGORITHMS = Set.of("SHA256", "SHA384", "SHA512", "RSA", "RSASSA-PSS", "ECDSA");
    /** Smallest key sizes in bits; an algorithm that is not listed here has no list of sizes either. */
    private static final Map<String, String> SMALLEST_KEYS =
            Map.of("RSA", "2048", "RSASSA-PSS", "2048", "ECDSA", "256");

    private final Map<String, CryptographicSuite> suites = new ConcurrentHashMap<>();

    StrictPolicy() {
        super(constraints());
    }

    @Override
    public CryptographicSuite getSignatureCryptographicConstraint(Context context) {
        return once(context.name(), () -> super.getSignatureCryptographicConstraint(context));
    }

    @Override
    public CryptographicSuite getCertificateCryptographicConstraint(Context context, SubContext part) {
        return once(context + " " + part, () -> super.getCertificateCryptographicConstraint(context, part));
    }

    private CryptographicSuite once(String key, Supplier<CryptographicSuite> made) {
        return suites.computeIfAbsent(key, absent -> {
            CryptographicSuite suite = made.get();
            suite.getAcceptableSignatureAlgorithms(); // fills both of its tables before other threads see them
            return suite;
        });
    }

    private static ConstraintsParameters constraints() {
        try (InputStream preset = EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml")) {
            Document policy = DomUtils.buildDOM(preset);
            decide(policy, decisions());
            shorten(policy);
            return ValidationPolicyFacade.newFacade()
                    .unmarshall(new ByteArrayInputStream(DomUtils.serializeNode(policy)));
        } catch (JAXBException | XMLStreamException | IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static Properties decisions() throws IOException {
        var decisions = new Properties();
        try (InputStream in = StrictPolicy.class.getResourceAsStream("signature-policy.properties")) {
            decisions.load(in);
        }
        return decisions;
    }

    /**
     * Applies the decisions; throws {@link IllegalStateException} that names the undecided constraints without FAIL.
     */
    static void decide(Document policy, Properties decisions) {
        var undecided = new ArrayList<String>();
        for (Element constraint : elements(policy, "*")) {
            String name = constraint.getLocalName();
            String decision = decisions.getProperty(path(constraint), decisions.getProperty(name));
            if (decision == null) {
                if (constraint.hasAttribute("Level")
                        && !constraint.getAttribute("Level").equals("FAIL")) {
                    undecided.add(path(constraint));
                }
            } else if (decision.equals("REMOVE")) {
                constraint.getParentNode().removeChild(constraint);
            } else {
                constraint.setAttribute("Level", decision);
            }
        }
        if (!undecided.isEmpty()) {
            throw new IllegalStateException("signature-policy.properties does not decide " + undecided);
        }
    }

    private static void shorten(Document policy) {
        for (Element id : elements(policy, "Id")) {
            if (id.getTextContent().toUpperCase(java.util.Locale.ROOT).contains("ASIC-S")) {
                id.getParentNode().removeChild(id);
            }
        }
        for (Element algorithm : elements(policy, "Algo")) {
            String name = algorithm.getTextContent();
            if (!ALGORITHMS.contains(name)) {
                algorithm.getParentNode().removeChild(algorithm);
            } else if (algorithm.getParentNode().getLocalName().equals("MiniPublicKeySize")) {
                algorithm.setAttribute("Size", SMALLEST_KEYS.get(name));
            }
        }
        // The preset is a warning, so an algorithm that expires after the policy was written would always be accepted.
        elements(policy, "AlgoExpirationDate").forEach(dates -> dates.setAttribute("LevelAfterUpdate", "FAIL"));
    }

    /** Path of an element from below the root, with slashes. */
    private static String path(Element element) {
        var path = new StringBuilder(element.getLocalName());
        Element at = element;
        while (at.getParentNode() instanceof Element parent
                && parent != at.getOwnerDocument().getDocumentElement()) {
            path.insert(0, parent.getLocalName() + "/");
            at = parent;
        }
        return path.toString();
    }

    private static List<Element> elements(Document policy, String name) {
        NodeList nodes = policy.getElementsByTagNameNS("*", name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
