package az.bildiris.web.navigation;

import az.bildiris.web.session.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The places that the signed-in person may go to; a visitor has none. */
@Named
@RequestScoped
public class NavigationView {
    @Inject
    CurrentUser user;

    private List<Place> places = List.of();

    @PostConstruct
    void find() {
        if (user.isSignedIn()) {
            var context = FacesContext.getCurrentInstance().getExternalContext();
            places = Stream.of(Place.values())
                    .filter(place ->
                            place.roles().isEmpty() || place.roles().stream().anyMatch(context::isUserInRole))
                    .toList();
        }
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** Where the service's name leads: to the first place, for a visitor to the welcome page. */
    public String getHome() {
        return places.isEmpty() ? "/" : places.get(0).getAddress();
    }

    /** Whether the shown page is in this place. */
    public boolean at(Place place) {
        return place.has(
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", ""));
    }
}
