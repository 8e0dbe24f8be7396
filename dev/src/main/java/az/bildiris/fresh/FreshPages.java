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
import java.util.HashMap;
import java.util.Map;

/**
 * Reads pages, tags, style sheets and scripts from their source folders; the server checks its own copy only every five
 * seconds.
 */
public class FreshPages extends ResourceHandlerWrapper {
    /** Context parameter with the source folders, separated by colons. */
    public static final String SOURCES = "az.bildiris.fresh.PAGES";

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
        if (built != null && name.endsWith(".woff2")) {
            return new KeptFont(built);
        }
        Path source = source(FacesContext.getCurrentInstance(), "/resources/" + library + "/" + name);
        return built != null && Files.isRegularFile(source) ? new FreshResource(built, source) : built;
    }

    /** In the first folder that has it, or in the last. */
    private static Path source(FacesContext context, String path) {
        Path source = null;
        for (String folder :
                context.getExternalContext().getInitParameter(SOURCES).split(":", -1)) {
            source = Path.of(folder, path);
            if (Files.isRegularFile(source)) {
                break;
            }
        }
        return source;
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

    /** A page does not wait for a font that comes late (base.css), and it would with each request. */
    private static final class KeptFont extends ResourceWrapper {
        private KeptFont(Resource built) {
            super(built);
        }

        @Override
        public Map<String, String> getResponseHeaders() {
            var headers = new HashMap<>(getWrapped().getResponseHeaders());
            headers.put("Cache-Control", "max-age=86400");
            headers.remove("Expires");
            return headers;
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
