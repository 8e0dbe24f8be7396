package az.bildiris.fresh;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Reads a bundle's file whenever a page uses the bundle; one without a source keeps its built version. */
public class FreshTexts extends ApplicationWrapper {
    /** Context parameter with the source folders, separated by colons. */
    public static final String SOURCES = "az.bildiris.fresh.SOURCES";

    public FreshTexts(Application wrapped) {
        super(wrapped);
    }

    @Override
    public ResourceBundle getResourceBundle(FacesContext context, String name) {
        ResourceBundle built = getWrapped().getResourceBundle(context, name);
        if (built == null || built.getBaseBundleName() == null) {
            return built;
        }
        String file = built.getBaseBundleName().replace('.', '/') + "_" + built.getLocale() + ".properties";
        return Stream.of(context.getExternalContext().getInitParameter(SOURCES).split(":"))
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists)
                .findFirst()
                .map(FreshTexts::read)
                .orElse(built);
    }

    private static ResourceBundle read(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
