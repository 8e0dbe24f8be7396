package az.bildiris.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers a request with a page that has a message; it does not read the request's body. */
public final class RefusalPage {
    /** Request attribute with the message's key. */
    public static final String SENTENCE = "az.bildiris.sentence";

    private RefusalPage() {}

    /**
     * {@code sentence} is the message's key. The connection is closed with any unread body. It is an error, not a
     * forward, which would lead from a page's address back to that page.
     */
    public static void show(int status, String sentence, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(SENTENCE, sentence);
        if (!request.getMethod().equals("GET")) {
            response.setHeader("Connection", "close");
        }
        response.sendError(status);
    }
}
