package az.bildiris.it;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.access.boundary.Callers;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CallersIT {
    @Inject
    Callers callers;

    @Deployment
    static EnterpriseArchive ear() {
        return Shipped.earWithTests();
    }

    @Test
    void boundariesAreInjectedInTheContainer() {
        assertThat(callers).isNotNull();
        assertThat(callers.find()).isEmpty();
    }
}
