package az.bildiris.web.reason;

import az.bildiris.platform.Baku;
import az.bildiris.reason.Inspection;
import az.bildiris.reason.StaffReasons;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.boundary.Reasons;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.web.session.CurrentUser;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The persons that staff have opened, with reason and end, for the head of every page; a worker's page does not read
 * them.
 */
@Named
@RequestScoped
public class OpenedPersons {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Baku.ZONE);

    @Inject
    Instance<Reasons> reasons;

    @Inject
    Instance<References> references;

    @Inject
    CurrentUser user;

    @Inject
    Language language;

    private StaffReasons live;
    private boolean shown;

    private StaffReasons live() {
        if (live == null) {
            live = user.isStaff() ? reasons.get().live() : new StaffReasons(List.of(), Optional.empty());
        }
        return live;
    }

    public boolean isAny() {
        return !live().persons().isEmpty();
    }

    /** Runs before a page is rendered; a postback does not read persons that are only for display. */
    public void draw() {
        shown = isAny();
    }

    /** Whether the head of the page shows them. */
    public boolean isShown() {
        return shown;
    }

    /** The inspection begun last. */
    public Optional<Inspection> inspection() {
        return live().inspection();
    }

    /** The person whose registries are shown. */
    public StatedReason getCurrent() {
        return live().persons().get(0);
    }

    /** Some of the other opened persons. */
    public List<StatedReason> getOthers() {
        return live().persons().stream().skip(1).limit(4).toList();
    }

    /** A purpose in the page's language. */
    public String purpose(String code) {
        return references
                .get()
                .find(ReferenceList.ACCESS_PURPOSE, code)
                .map(purpose -> purpose.text(language.getLocale()))
                .orElse(code);
    }

    public String time(Instant instant) {
        return TIME.format(instant);
    }
}
