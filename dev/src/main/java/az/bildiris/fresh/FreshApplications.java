package az.bildiris.fresh;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Wraps the application under {@code ./run --dev}, so that texts are read from the sources. */
public class FreshApplications extends ApplicationFactory {
    private Application application;

    public FreshApplications(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        if (application == null) {
            application = new FreshTexts(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public synchronized void setApplication(Application replacement) {
        getWrapped().setApplication(replacement);
        application = replacement;
    }
}
