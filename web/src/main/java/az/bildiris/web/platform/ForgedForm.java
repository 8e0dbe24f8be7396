package az.bildiris.web.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns away what no page of ours sends, where Faces and PrimeFaces would fail on it: paging that is no number of a
 * page, and a view's state that is not of the server's form, which is as good as one that has expired.
 */
public class ForgedForm extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Pattern STATE = Pattern.compile("-?\\d{1,19}:-?\\d{1,19}");

    /** By the end of the parameter's name; the sizes are those that the table offers. */
    private static final Map<String, Pattern> PAGING = Map.of(
            "_first", Pattern.compile("\\d{1,6}"),
            "_rows", Pattern.compile("10|20|50"),
            "_sortDir", Pattern.compile("-1|0|1"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean post = request.getMethod().equals("POST");
        String state = post ? request.getParameter("jakarta.faces.ViewState") : null;
        if (state != null && !STATE.matcher(state).matches()) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        } else if (post && forgedPaging(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean forgedPaging(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream().anyMatch(parameter -> PAGING.entrySet().stream()
                .anyMatch(paging -> parameter.getKey().endsWith(paging.getKey())
                        && !paging.getValue().matcher(parameter.getValue()[0]).matches()));
    }
}
