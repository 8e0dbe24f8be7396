package az.bildiris.browser;

import java.io.BufferedInputStream;
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
    static Answer read(InputStream stream) throws IOException {
        var in = new BufferedInputStream(stream);
        String head = line(in, "\r\n\r\n");
        List<String> lines = Stream.of(head.strip().split("\r\n", -1)).toList();
        int status =
                lines.get(0).startsWith("HTTP/") ? Integer.parseInt(lines.get(0).split(" ", 3)[1]) : 0;
        var answer = new Answer(status, lines, "");
        List<String> length = answer.header("Content-Length");
        byte[] body = length.isEmpty() ? pieces(in) : in.readNBytes(Integer.parseInt(length.get(0)));
        return new Answer(status, lines, new String(body, StandardCharsets.UTF_8));
    }

    /** A body in the chunked transfer coding. */
    private static byte[] pieces(InputStream in) throws IOException {
        var body = new ByteArrayOutputStream();
        String size = line(in, "\r\n").strip();
        while (!size.isEmpty() && !size.equals("0")) {
            body.write(in.readNBytes(Integer.parseInt(size, 16)));
            line(in, "\r\n");
            size = line(in, "\r\n").strip();
        }
        return body.toByteArray();
    }

    /** Up to and with this end, or all that there is. */
    private static String line(InputStream in, String end) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            line.append((char) next);
            if (next == '\n'
                    && line.length() >= end.length()
                    && line.substring(line.length() - end.length()).equals(end)) {
                break;
            }
        }
        return line.toString();
    }
}
