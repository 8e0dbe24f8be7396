package az.bildiris.fresh;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;

/** Of the pages under {@code ./run --dev}: words come from the sources, as they are now. */
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
