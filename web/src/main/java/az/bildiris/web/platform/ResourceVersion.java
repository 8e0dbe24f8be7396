package az.bildiris.web.platform;

import az.bildiris.platform.Sha256;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;

/** The version in the addresses of our own resources; it changes with each of them. */
@Named
@ApplicationScoped
public class ResourceVersion {
    private static final String FOLDER = "/resources/bildiris/";

    @Inject
    ServletContext context;

    private String text;

    @PostConstruct
    void read() {
        var all = new ByteArrayOutputStream();
        read(FOLDER, all);
        text = Sha256.of(all.toByteArray()).substring(0, 8);
    }

    private void read(String folder, ByteArrayOutputStream all) {
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                read(path, all);
                continue;
            }
            try (InputStream resource = context.getResourceAsStream(path)) {
                resource.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public String getText() {
        return text;
    }
}
