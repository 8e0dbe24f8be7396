package az.bildiris.web.audit;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;

/** The search of the worker. */
@Named
@SessionScoped
public class LooksForm extends EntriesForm {
    private static final long serialVersionUID = 1;

    @Override
    boolean presetOthersOnly() {
        return true;
    }
}
