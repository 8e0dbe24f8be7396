package az.bildiris.it;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The EAR that ships, with nothing changed but the tests within its WAR. */
final class Shipped {
    private static final String WEB = "/bildiris-web.war";

    private Shipped() {}

    /** All tests of this package go into the WAR: from there they see the EJBs, which the EAR's libraries do not. */
    static EnterpriseArchive earWithTests() {
        var ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("ear.file")));
        WebArchive web = ear.getAsType(WebArchive.class, WEB)
                .addPackage(Shipped.class.getPackage())
                .addAsLibrary(libraryOf(Assertions.class));
        ear.delete(WEB);
        return ear.addAsModule(Testable.archiveToTest(web));
    }

    private static File libraryOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
