package az.bildiris.api.problem;

import az.bildiris.api.edge.EdgeFilter;
import az.bildiris.limit.LimitReached;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers what the container refuses before a resource is called: a missing or invalid token, unknown addresses, and
 * folders, for which it would send a redirect.
 */
@WebServlet({"/problem", "/META-INF", "/WEB-INF"})
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    transient RefusalRecord refusals;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        response.setContentType(Problem.TYPE.toString());
        response.setCharacterEncoding("UTF-8");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Problem.CHALLENGE);
        }
        Problem problem = Problem.ofStatus(status);
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            Optional<LimitReached> tooOften = refusals.add(
                    request.getMethod(),
                    asked == null ? request.getRequestURI() : asked.toString(),
                    problem,
                    request.getUserPrincipal(),
                    EdgeFilter.client(request));
            if (tooOften.isPresent()) {
                problem = Problem.ofStatus(Problem.TOO_MANY);
                response.setHeader("Retry-After", "" + tooOften.get().getWait().toSeconds());
            }
        }
        response.setStatus(problem.status());
        response.getWriter().write(JSON.toJson(problem));
    }
}
