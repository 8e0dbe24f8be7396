package az.bildiris.web.edge;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Registers a servlet for the application's folders, which are no pages. Without it the server would redirect each to
 * the address with a slash before any filter, so without our headers and for any host.
 */
@WebListener
public class Folders implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        context.addServlet("folders", new NoPage())
                .addMapping(below("/", context)
                        .map(folder -> folder.substring(0, folder.length() - 1))
                        .toArray(String[]::new));
    }

    private static Stream<String> below(String folder, ServletContext context) {
        Set<String> paths = context.getResourcePaths(folder);
        return paths == null
                ? Stream.empty()
                : paths.stream()
                        .filter(path -> path.endsWith("/"))
                        .flatMap(path -> Stream.concat(Stream.of(path), below(path, context)));
    }

    private static final class NoPage extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
