package az.bildiris.web.jobs;

import az.bildiris.platform.DomainException;
import az.bildiris.takeover.Refusal;
import az.bildiris.takeover.RefusalsCsv;
import az.bildiris.takeover.TakeoverNotFound;
import az.bildiris.takeover.boundary.Takeovers;
import az.bildiris.web.platform.ErrorView;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Downloads a take-over's refusals as CSV; there may be millions of lines, so they are read and sent in parts. */
@WebServlet("/staff/refusals/*")
public class RefusalsServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int AT_ONCE = 1_000;
    private static final Pattern ID = Pattern.compile("/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    transient Takeovers takeovers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            UUID run = takeovers.find(id(request)).facts().id();
            response.setContentType("text/csv");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"refusals-" + run + ".csv\"");
            write(run, response.getWriter());
        } catch (DomainException e) {
            request.setAttribute(ErrorView.FAILURE, e);
            request.getRequestDispatcher("/WEB-INF/errors/domain.xhtml").forward(request, response);
        }
    }

    private void write(UUID run, Writer out) throws IOException {
        out.write(RefusalsCsv.head());
        List<Refusal> part = takeovers.refusals(run, 0, 0, AT_ONCE);
        while (!part.isEmpty()) {
            for (Refusal refusal : part) {
                out.write(RefusalsCsv.row(refusal));
            }
            Refusal last = part.get(part.size() - 1);
            part = takeovers.refusals(run, last.item(), last.ordinal(), AT_ONCE);
        }
    }

    private static UUID id(HttpServletRequest request) {
        String path = request.getPathInfo();
        if (path == null || !ID.matcher(path).matches()) {
            throw new TakeoverNotFound();
        }
        return UUID.fromString(path.substring(1));
    }
}
