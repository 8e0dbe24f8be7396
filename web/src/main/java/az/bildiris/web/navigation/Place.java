package az.bildiris.web.navigation;

import az.bildiris.access.Roles;
import java.util.List;
import java.util.Set;

/** A place of the service in the head of each page. The words of a place are {@code place.<name>} in the texts. */
public enum Place {
    /** A worker's own page; those who are none begin at the services. */
    HOME("/career", Set.of(Roles.WORKER), List.of("/career", "/contract")),
    NOTIFICATIONS(
            "/agreements?begin=1", Set.of(Roles.WORKER), List.of("/agreements", "/terminations", "/notification")),
    LOOKS("/access", Set.of(Roles.WORKER), List.of("/access")),
    SERVICES("/services", Set.of(), List.of("/services")),
    FIND("/staff/find", Set.of(Roles.CLERK, Roles.INSPECTOR), List.of("/staff/find", "/staff/print")),
    REGISTER("/staff/registry", Set.of(Roles.INSPECTOR), List.of("/staff/registry", "/staff/decision")),
    EMERGENCIES("/staff/emergencies", Set.of(Roles.SUPERVISOR), List.of("/staff/emergencies")),
    TRAIL("/staff/audit", Set.of(Roles.AUDITOR), List.of("/staff/audit")),
    STATISTICS(
            "/staff/statistics",
            Set.of(Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN),
            List.of("/staff/statistics")),
    JOBS("/staff/jobs", Set.of(Roles.ADMIN), List.of("/staff/jobs")),
    SUCCESSIONS("/staff/successions", Set.of(Roles.ADMIN), List.of("/staff/successions")),
    SETTINGS("/staff/settings", Set.of(Roles.ADMIN), List.of("/staff/settings")),
    HELP("/help", Set.of(), List.of("/help"));

    private final String address;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> roles;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> pages;

    Place(String address, Set<String> roles, List<String> pages) {
        this.address = address;
        this.roles = roles;
        this.pages = pages;
    }

    /** The address below the application's root. */
    public String getAddress() {
        return address;
    }

    /** Who has this place: anybody who is signed in, or one of these roles. */
    Set<String> roles() {
        return roles;
    }

    /** Whether a page, by the name of its view, is in this place. */
    boolean has(String page) {
        return pages.contains(page);
    }
}
