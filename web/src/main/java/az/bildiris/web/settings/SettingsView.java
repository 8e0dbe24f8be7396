package az.bildiris.web.settings;

import az.bildiris.platform.SettingsInForce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The administrator's page with the present settings. */
@Named
@RequestScoped
public class SettingsView {
    @Inject
    SettingsInForce settings;

    private List<SettingsInForce.InForce> all;

    /** Runs before the page is shown: only an administrator may see it. */
    public void enter() {
        all = settings.all();
    }

    public List<SettingsInForce.InForce> getAll() {
        return all;
    }
}
