package az.bildiris.web.settings;

import az.bildiris.platform.SettingsInForce;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The settings as they stand. */
@Named
@RequestScoped
public class SettingsView {
    @Inject
    SettingsInForce settings;

    private List<SettingsInForce.InForce> all;

    /** Before anything is shown: only an administrator gets an answer. */
    public void enter() {
        all = settings.all();
    }

    public List<SettingsInForce.InForce> getAll() {
        return all;
    }
}
