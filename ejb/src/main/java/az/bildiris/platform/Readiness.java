package az.bildiris.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The health checks that must pass before this server can serve requests; /health/ready of the operators' port lists
 * each by name.
 */
@ApplicationScoped
public class Readiness {
    @Inject
    DatabaseAnswers database;

    @Produces
    @org.eclipse.microprofile.health.Readiness
    HealthCheck database() {
        return () -> named("database", database.answers());
    }

    /** Without trust anchors no document can be registered or checked. */
    @Produces
    @org.eclipse.microprofile.health.Readiness
    HealthCheck trustAnchors() {
        return () -> named("trust-anchors", holdsFiles(Path.of(Setting.TRUST_ANCHORS.value())));
    }

    private static HealthCheckResponse named(String name, boolean up) {
        return HealthCheckResponse.named(name).status(up).build();
    }

    private static boolean holdsFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(Files::isRegularFile);
        } catch (IOException e) {
            return false;
        }
    }
}
