package az.bildiris.web.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file as an answer; {@link Gate} has set no-store and nosniff. */
public final class Download {
    private Download() {}

    /** {@code disposition} is inline or attachment; {@code name} is plain ASCII. */
    public static void send(HttpServletResponse response, byte[] bytes, String type, String disposition, String name)
            throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.setHeader("Content-Disposition", disposition + "; filename=\"" + name + "\"");
        response.getOutputStream().write(bytes);
    }
}
