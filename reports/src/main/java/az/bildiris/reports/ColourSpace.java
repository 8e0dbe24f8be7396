package az.bildiris.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.repo.InputStreamResource;
import net.sf.jasperreports.repo.RepositoryService;
import net.sf.jasperreports.repo.Resource;

/**
 * Provides the colour space of all prints, read once. JasperReports would read it for each print and leave the stream
 * open, which Payara's class loader then keeps until the application ends.
 */
final class ColourSpace implements RepositoryService {
    static final String NAME = "srgb.icc";

    private final byte[] profile;

    ColourSpace() {
        try (InputStream stream = ColourSpace.class.getResourceAsStream(NAME)) {
            profile = stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public <K extends Resource> K getResource(String uri, Class<K> type) {
        if (!uri.equals(NAME) || type != InputStreamResource.class) {
            return null; // another repository has it
        }
        var resource = new InputStreamResource();
        resource.setInputStream(new ByteArrayInputStream(profile));
        return type.cast(resource);
    }

    @Override
    public Resource getResource(String uri) {
        return null;
    }

    @Override
    public void saveResource(String uri, Resource resource) {
        throw new UnsupportedOperationException(uri);
    }
}
