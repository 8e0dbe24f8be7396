package az.bildiris.web.platform;

import az.bildiris.limit.Limit;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.platform.DomainException;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file by GET; {@link Gate} has set no-store and nosniff. What is not there is explained on a page, not logged. */
public abstract class Download extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Limits limits;

    /** A file to send: {@code disposition} is inline or attachment, {@code name} plain ASCII. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as they are; never compared
    public record File(byte[] bytes, String type, String disposition, String name) {}

    /** The file that was asked for; a {@link DomainException} says why there is none. */
    protected abstract File file(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            limits.take(Limit.DOWNLOAD, request.getUserPrincipal().getName());
            send(file(request), response);
        } catch (DomainException e) {
            request.setAttribute(ErrorView.FAILURE, e);
            request.getRequestDispatcher("/WEB-INF/errors/domain.xhtml").forward(request, response);
        }
    }

    private static void send(File file, HttpServletResponse response) throws IOException {
        response.setContentType(file.type());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Disposition", file.disposition() + "; filename=\"" + file.name() + "\"");
        response.getOutputStream().write(file.bytes());
    }
}
