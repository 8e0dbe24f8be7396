package az.bildiris.container.control;

import eu.europa.esig.dss.enumerations.Context;
import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.enumerations.SubContext;
import eu.europa.esig.dss.model.policy.CryptographicSuite;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.ContainerConstraints;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * DSS's default with three constraints raised: all files signed, mimetype there and right. Which algorithms are good until
 * when is worked out once: DSS would read the dates anew for each check of each document, a tenth of a validation.
 */
final class StrictPolicy extends EtsiValidationPolicy {
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
            suite.getAcceptableSignatureAlgorithms(); // which fills both of its tables, before another thread sees them
            return suite;
        });
    }

    private static ConstraintsParameters constraints() {
        try {
            ConstraintsParameters constraints = ValidationPolicyFacade.newFacade()
                    .unmarshall(EtsiValidationPolicy.class.getResourceAsStream("/policy/constraint.xml"));
            ContainerConstraints container = constraints.getContainerConstraints();
            container.getAllFilesSigned().setLevel(Level.FAIL);
            container.getMimeTypeFilePresent().setLevel(Level.FAIL);
            container.getAcceptableMimeTypeFileContent().setLevel(Level.FAIL);
            return constraints;
        } catch (JAXBException | XMLStreamException | IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
