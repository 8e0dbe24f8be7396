package az.bildiris.web.audit;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;

/** The search of the auditor. */
@Named
@SessionScoped
public class TrailForm extends EntriesForm {
    private static final long serialVersionUID = 1;

    @Override
    boolean presetOthersOnly() {
        return false;
    }
}
