package az.bildiris.run;

import az.bildiris.it.Shipped;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys one archive for all tests in the container, where Arquillian would deploy one for each class. The archive is not
 * undeployed: the browser tests replace it with the one that ships.
 */
public final class OneDeployment implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, Tests.class).observer(Keeper.class);
    }

    /** The archive, for whatever class is the first. */
    public static final class Tests implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass first) {
            return List.of(new DeploymentDescription("tests", Shipped.earWithTests()).shouldBeTestable(true));
        }
    }

    /** Keeps the deployment of the first class for the others. */
    public static final class Keeper {
        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario first;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> context) {
            if (first == null) {
                context.proceed();
                first = scenario.get();
            } else {
                scenario.set(first);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (!deployed) {
                context.proceed();
                deployed = true;
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // Nothing: the context is not told to proceed.
        }
    }
}
