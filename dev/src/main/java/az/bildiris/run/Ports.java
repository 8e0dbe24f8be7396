package az.bildiris.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The ports of one set of servers; each has its own setting, so that two sets can run side by side. */
record Ports(int http, int portal, int portalTls, int portalManagement, int database, int admin) {
    private static final Map<String, Integer> DEFAULTS = Map.of(
            "BILDIRIS_HTTP_PORT", 8080,
            "BILDIRIS_PORTAL_PORT", 8180,
            "BILDIRIS_PORTAL_TLS_PORT", 8543,
            "BILDIRIS_PORTAL_MANAGEMENT_PORT", 9180,
            "BILDIRIS_DB_PORT", 15432,
            "BILDIRIS_ADMIN_PORT", 4848);

    static Ports fromEnvironment(UnaryOperator<String> environment) {
        return new Ports(
                port(environment, "BILDIRIS_HTTP_PORT"),
                port(environment, "BILDIRIS_PORTAL_PORT"),
                port(environment, "BILDIRIS_PORTAL_TLS_PORT"),
                port(environment, "BILDIRIS_PORTAL_MANAGEMENT_PORT"),
                port(environment, "BILDIRIS_DB_PORT"),
                port(environment, "BILDIRIS_ADMIN_PORT"));
    }

    /** Port of the listener for /health, beside the administration port. */
    int health() {
        return admin + 1;
    }

    /** Port of the JVM's debugger, under ./run --dev. */
    int debugger() {
        return admin + 2;
    }

    private static int port(UnaryOperator<String> environment, String setting) {
        String value = environment.apply(setting);
        if (value == null || value.isBlank()) {
            return DEFAULTS.get(setting);
        }
        if (!value.strip().matches("[1-9][0-9]{0,4}") || Integer.parseInt(value.strip()) > 65_535) {
            throw new StartFailure(setting + " is not a port: " + value);
        }
        return Integer.parseInt(value.strip());
    }

    /** Requires free ports before any server starts; names every taken port and its setting. */
    void requireFree() {
        List<String> taken = Map.of(
                        "BILDIRIS_HTTP_PORT", http,
                        "BILDIRIS_PORTAL_PORT", portal,
                        "BILDIRIS_PORTAL_TLS_PORT", portalTls,
                        "BILDIRIS_PORTAL_MANAGEMENT_PORT", portalManagement,
                        "BILDIRIS_DB_PORT", database,
                        "BILDIRIS_ADMIN_PORT", admin)
                .entrySet()
                .stream()
                .filter(port -> isTaken(port.getValue()))
                .map(port -> "port " + port.getValue() + " is taken: free it, or choose another with " + port.getKey())
                .sorted()
                .toList();
        if (!taken.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), taken));
        }
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return !socket.isBound();
        } catch (IOException taken) {
            return true;
        }
    }
}
