package az.bildiris.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Requests as no client library would send them, byte for byte, to the application's port. */
final class RawHttp {
    static final int PORT = Integer.getInteger("it.http.port");
    private static final int PATIENCE_MS = 20_000;

    private RawHttp() {}

    /** Status, and lines of the head; the body when it is short. */
    record Answer(int status, List<String> head, String body) {
        /** Of all headers with this name. */
        List<String> header(String name) {
            String beginning = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(beginning))
                    .map(line -> line.substring(beginning.length()).strip())
                    .toList();
        }
    }

    static Answer get(String target) throws IOException {
        return send("GET " + target + " HTTP/1.1", "Host: localhost:" + PORT);
    }

    static Answer send(String... lines) throws IOException {
        return sendWith("", lines);
    }

    static Answer sendWith(String body, String... lines) throws IOException {
        try (Socket socket = connect()) {
            String head = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.ISO_8859_1));
            return read(socket.getInputStream());
        }
    }

    static Socket connect() throws IOException {
        var socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT), PATIENCE_MS);
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    /** To the end that the head announces: the connection may stay. */
    static Answer read(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            all.write(next);
            if (next == '\n' && isWhole(all.toString(StandardCharsets.UTF_8))) {
                break;
            }
        }
        String[] parts = all.toString(StandardCharsets.UTF_8).split("\r\n\r\n", 2);
        List<String> head = Stream.of(parts[0].split("\r\n", -1)).toList();
        int status =
                head.get(0).startsWith("HTTP/") ? Integer.parseInt(head.get(0).split(" ", 3)[1]) : 0;
        var answer = new Answer(status, head, parts.length == 1 ? "" : parts[1]);
        List<String> length = answer.header("Content-Length");
        return length.isEmpty()
                ? answer
                : new Answer(
                        status,
                        head,
                        new String(in.readNBytes(Integer.parseInt(length.get(0))), StandardCharsets.UTF_8));
    }

    /** With a length, when its head is; in pieces, when the last is. */
    private static boolean isWhole(String text) {
        int end = text.indexOf("\r\n\r\n");
        return end >= 0
                && (text.substring(0, end).toLowerCase(Locale.ROOT).contains("content-length:")
                        || text.endsWith("\r\n0\r\n\r\n"));
    }
}
