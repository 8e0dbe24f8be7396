package az.bildiris.web.reason;

import az.bildiris.platform.Baku;
import az.bildiris.reason.StatedReason;
import az.bildiris.reason.boundary.Reasons;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.web.session.CurrentUser;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.omnifaces.util.Faces;

/** On every page: whom staff have open, why, and until when; a worker's page asks no service for that. */
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

    private List<StatedReason> live;

    /** The one used last first. */
    private List<StatedReason> live() {
        if (live == null) {
            live = user.isStaff() ? reasons.get().live() : List.of();
        }
        return live;
    }

    public boolean isAny() {
        return !live().isEmpty();
    }

    /** For the head of a page, which is only drawn, and only with the whole page: otherwise nobody need be asked. */
    public boolean isShown() {
        PartialViewContext part = Faces.getContext().getPartialViewContext();
        return Faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                && (part.isRenderAll() || !part.isPartialRequest())
                && isAny();
    }

    /** The person whose registries are shown. */
    public StatedReason getCurrent() {
        return live().get(0);
    }

    /** The last few others, at hand. */
    public List<StatedReason> getOthers() {
        return live().stream().skip(1).limit(4).toList();
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
