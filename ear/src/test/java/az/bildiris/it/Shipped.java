package az.bildiris.it;

import az.bildiris.given.Document;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with nothing changed but the tests within its WAR and the names under which they take roles. */
public final class Shipped {
    private static final String WEB = "/bildiris-web.war";
    private static final String SERVICES = "/bildiris-ejb.jar";
    private static final List<Class<?>> ACTING = List.of(Acts.class, Acts.WrongAnswer.class);
    private static final String MAPPING = "/META-INF/glassfish-application.xml";

    private Shipped() {}

    /**
     * All tests of this package go into the WAR: from there they see the EJBs, which the EAR's libraries do not. What acts as
     * somebody stands among the EJBs, whose persistence unit its interceptor asks.
     */
    public static EnterpriseArchive earWithTests() {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ear.file")));
        WebArchive web = ear.getAsType(WebArchive.class, WEB)
                .addPackage(Shipped.class.getPackage())
                .addPackage(Document.class.getPackage())
                .addAsLibrary(libraryOf(Assertions.class))
                .addAsWebInfResource("it/glassfish-ejb-jar.xml", "glassfish-ejb-jar.xml");
        ACTING.forEach(type -> web.delete("/WEB-INF/classes/" + type.getName().replace('.', '/') + ".class"));
        JavaArchive services = ear.getAsType(JavaArchive.class, SERVICES).addClass(Acts.class); // and what it has
        ear.delete(WEB);
        ear.delete(SERVICES);
        ear.addAsModule(services);
        nameTests(ear);
        return ear.addAsModule(Testable.archiveToTest(web));
    }

    /** Each role gets a principal beside its group, which the beans of the tests run as. */
    private static void nameTests(EnterpriseArchive ear) {
        try (InputStream in = ear.delete(MAPPING).getAsset().openStream()) {
            String mapping = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            ear.add(
                    new StringAsset(mapping.replaceAll(
                            "<role-name>([a-z]+)</role-name>\\s*<group-name>",
                            "<role-name>$1</role-name><principal-name>test ($1)</principal-name><group-name>")),
                    MAPPING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
