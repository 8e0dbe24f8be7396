package az.bildiris.web.notice;

import az.bildiris.notice.Waiting;
import az.bildiris.notice.boundary.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What waits for the person behind a card of the services; asked for once, when the first card that may tell is drawn. */
@Named
@RequestScoped
public class NoticesView {
    @Inject
    Notices notices;

    private Waiting waiting;

    public Waiting getWaiting() {
        if (waiting == null) {
            waiting = notices.waiting();
        }
        return waiting;
    }
}
