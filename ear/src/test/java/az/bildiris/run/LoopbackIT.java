package az.bildiris.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** No server that we start listens on anything but loopback, whatever ports it opens by itself. */
class LoopbackIT {
    private static final String LISTENING = "0A";

    private record Listener(InetAddress address, int port, String inode) {}

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void everyListenerOfTheServersIsOnLoopback() throws IOException {
        Set<String> ours = sockets();
        List<Listener> listeners = Stream.concat(listeners("/proc/net/tcp"), listeners("/proc/net/tcp6"))
                .filter(listener -> ours.contains(listener.inode))
                .toList();

        assertThat(listeners)
                .extracting(Listener::port)
                .contains(
                        Integer.getInteger("it.http.port"),
                        Integer.getInteger("it.admin.port"),
                        Integer.valueOf(System.getenv("BILDIRIS_PORTAL_PORT")),
                        Integer.valueOf(System.getenv("BILDIRIS_DB_PORT")));
        assertThat(listeners).allSatisfy(listener -> assertThat(listener.address.isLoopbackAddress())
                .as(listener.toString())
                .isTrue());
    }

    /** Sockets that the servers and what they started have open. */
    private static Set<String> sockets() throws IOException {
        Path list = Layout.ofTests(Path.of(System.getProperty("bildiris.root"))
                        .toAbsolutePath()
                        .normalize())
                .data()
                .resolve("processes");
        List<ProcessHandle> processes = Files.readAllLines(list).stream()
                .map(line -> Long.valueOf(line.split(" ", 2)[0]))
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .toList();
        var sockets = new ArrayList<String>();
        for (ProcessHandle process : processes) {
            try (Stream<Path> open = Files.list(Path.of("/proc", "" + process.pid(), "fd"))) {
                for (Path descriptor : open.toList()) {
                    if (Files.isSymbolicLink(descriptor)) {
                        sockets.add(Files.readSymbolicLink(descriptor).toString());
                    }
                }
            }
        }
        return sockets.stream()
                .filter(target -> target.startsWith("socket:["))
                .map(target -> target.substring("socket:[".length(), target.length() - 1))
                .collect(Collectors.toSet());
    }

    private static Stream<Listener> listeners(String table) throws IOException {
        return Files.readAllLines(Path.of(table)).stream()
                .skip(1)
                .map(line -> line.strip().split(" +"))
                .filter(column -> column[3].equals(LISTENING))
                .map(column -> new Listener(
                        address(column[1].substring(0, column[1].indexOf(':'))),
                        Integer.parseInt(column[1].substring(column[1].indexOf(':') + 1), 16),
                        column[9]));
    }

    /** The kernel writes an address as words in its own order of bytes. */
    private static InetAddress address(String hex) {
        ByteBuffer words = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
        ByteBuffer bytes = ByteBuffer.allocate(words.capacity()).order(ByteOrder.nativeOrder());
        while (words.hasRemaining()) {
            bytes.putInt(words.getInt());
        }
        try {
            return InetAddress.getByAddress(bytes.array());
        } catch (java.net.UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
