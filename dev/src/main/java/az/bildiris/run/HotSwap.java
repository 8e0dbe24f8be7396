package az.bildiris.run;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Replaces changed methods in a running JVM, by its debugger port. */
record HotSwap(int port) {
    /** Option for the JVM. */
    static String option(int port) {
        return "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:" + port;
    }

    /** False if the JVM cannot do it: more than bodies of methods has changed, or a debugger is connected. */
    boolean swap(Map<String, byte[]> classes) {
        VirtualMachine server;
        try {
            server = attach();
        } catch (IOException | IllegalConnectorArgumentsException debuggerIsThere) {
            return false;
        }
        try {
            var loaded = new HashMap<ReferenceType, byte[]>();
            classes.forEach((name, bytes) -> server.classesByName(name).forEach(type -> loaded.put(type, bytes)));
            server.redefineClasses(loaded);
            return true;
        } catch (UnsupportedOperationException otherShape) {
            return false;
        } finally {
            server.dispose();
        }
    }

    private VirtualMachine attach() throws IOException, IllegalConnectorArgumentsException {
        AttachingConnector socket = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.name().equals("com.sun.jdi.SocketAttach"))
                .findAny()
                .orElseThrow();
        var arguments = socket.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue("" + port);
        return socket.attach(arguments);
    }
}
