package az.bildiris.api.problem;

import az.bildiris.api.Gate;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the container refuses before a resource is asked: no or bad token, unknown addresses. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject
    transient RefusalRecord refusals;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        response.setStatus(status);
        response.setContentType(Problem.TYPE.toString());
        response.setCharacterEncoding("UTF-8");
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", Problem.CHALLENGE);
        }
        Problem problem = Problem.ofStatus(status);
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            refusals.add(
                    request.getMethod(),
                    asked == null ? request.getRequestURI() : asked.toString(),
                    problem,
                    request.getUserPrincipal(),
                    Gate.client(request));
        }
        response.getWriter().write(JSON.toJson(problem));
    }
}
