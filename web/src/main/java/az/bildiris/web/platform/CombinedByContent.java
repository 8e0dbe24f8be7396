package az.bildiris.web.platform;

import az.bildiris.platform.Sha256;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.omnifaces.resourcehandler.CombinedResourceHandler;
import org.omnifaces.resourcehandler.DefaultResourceHandler;

/**
 * Combined scripts under an address that changes with what is in them: a browser keeps them for a year. OmniFaces tells
 * them apart by their day, and what lies in a library has none on Payara.
 */
public class CombinedByContent extends DefaultResourceHandler {
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public CombinedByContent(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource decorateResource(Resource resource, String name, String library) {
        return resource != null && CombinedResourceHandler.LIBRARY_NAME.equals(library)
                ? new Combined(resource)
                : resource;
    }

    private final class Combined extends ResourceWrapper {
        private Combined(Resource plain) {
            super(plain);
        }

        /** Asked for by pages only, so that no stranger's address is remembered. */
        @Override
        public String getRequestPath() {
            String version = versions.computeIfAbsent(getResourceName(), name -> version());
            return getWrapped().getRequestPath().replaceFirst("([?&]v=)[^&]*", "$1" + version);
        }

        private String version() {
            try (InputStream content = getWrapped().getInputStream()) {
                return Sha256.of(content.readAllBytes()).substring(0, 8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
