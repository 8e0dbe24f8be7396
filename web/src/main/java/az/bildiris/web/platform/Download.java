package az.bildiris.web.platform;

import az.bildiris.limit.Limit;
import az.bildiris.limit.boundary.Limits;
import az.bildiris.platform.DomainException;
import az.bildiris.web.edge.EdgeFilter;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers a GET with a file; {@link EdgeFilter} has set no-store and nosniff. A missing file is explained on a page and
 * not logged.
 */
public abstract class Download extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    transient Limits limits;

    /** A file to send: {@code disposition} is inline or attachment, {@code name} plain ASCII. */
    public record File(long length, Source source, String type, String disposition, String name) {
        public File(byte[] bytes, String type, String disposition, String name) {
            this(bytes.length, () -> new ByteArrayInputStream(bytes), type, disposition, name);
        }

        /** A file on disk, so that a slow client holds none of it in memory. */
        public static File of(Path path, String type, String disposition, String name) {
            try {
                return new File(Files.size(path), () -> Files.newInputStream(path), type, disposition, name);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The source of the bytes. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** The requested file; a {@link DomainException} says why there is none. */
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
        response.setContentLengthLong(file.length());
        response.setHeader("Content-Disposition", file.disposition() + "; filename=\"" + file.name() + "\"");
        try (InputStream bytes = file.source().open()) {
            bytes.transferTo(response.getOutputStream());
        }
    }
}
