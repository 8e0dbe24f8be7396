package az.bildiris.fresh;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads pages, tags, style sheets and scripts from their source folder; the server checks its own copy only every five
 * seconds.
 */
public class FreshPages extends ResourceHandlerWrapper {
    /** Context parameter with the source folder. */
    public static final String SOURCE = "az.bildiris.fresh.PAGES";

    public FreshPages(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewResource createViewResource(FacesContext context, String path) {
        Path source = source(context, path);
        return Files.isRegularFile(source)
                ? new FreshPage(source)
                : getWrapped().createViewResource(context, path);
    }

    @Override
    public Resource createResource(String name, String library) {
        Resource built = getWrapped().createResource(name, library);
        Path source = source(FacesContext.getCurrentInstance(), "/resources/" + library + "/" + name);
        return built != null && Files.isRegularFile(source) ? new FreshResource(built, source) : built;
    }

    private static Path source(FacesContext context, String path) {
        return Path.of(context.getExternalContext().getInitParameter(SOURCE), path);
    }

    private static final class FreshPage extends ViewResource {
        private final Path source;

        private FreshPage(Path source) {
            this.source = source;
        }

        @Override
        public URL getURL() {
            try {
                return source.toUri().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class FreshResource extends ResourceWrapper {
        private final Path source;

        private FreshResource(Resource built, Path source) {
            super(built);
            this.source = source;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(source);
        }

        @Override
        public boolean userAgentNeedsUpdate(FacesContext context) {
            return true;
        }
    }
}
