package az.bildiris.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page with a sentence instead of what was asked; nothing of the request's body is read for it. */
public final class Refusal {
    /** Request attribute with the key of the sentence. */
    public static final String SENTENCE = "az.bildiris.sentence";

    private Refusal() {}

    /**
     * {@code sentence} is its key. What is left of a body ends with the connection. An error and no forward: that would lead
     * from an address which is a page back to it.
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
