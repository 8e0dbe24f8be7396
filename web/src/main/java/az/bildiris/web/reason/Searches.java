package az.bildiris.web.reason;

import az.bildiris.reason.Found;
import az.bildiris.reason.PersonQuery.Kind;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The last searches for persons in a session, each by a name that its page brings back: so a button does what stood beside it,
 * also on a page that the server has forgotten, and in every tab. Never in an address, as these are persons.
 */
@SessionScoped
public class Searches implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int KEPT = 20;

    private final LinkedHashMap<String, Search> searches = new LinkedHashMap<>();

    /** What was asked, whom it found, and who of them was chosen; null before that. */
    record Search(Kind kind, String text, LocalDate birthDate, List<Found> found, Found chosen)
            implements Serializable {
        Search choosing(Found person) {
            return new Search(kind, text, birthDate, found, person);
        }
    }

    /** Its name. */
    synchronized String keep(Search search) {
        String name = UUID.randomUUID().toString();
        searches.put(name, search);
        if (searches.size() > KEPT) {
            searches.remove(searches.keySet().iterator().next());
        }
        return name;
    }

    synchronized Optional<Search> find(String name) {
        return Optional.ofNullable(searches.get(name));
    }
}
