package az.bildiris.web.reason;

import az.bildiris.reason.FoundPerson;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The last searches for persons in a session, each under a name that its page sends back. So a button acts on its own
 * search, also on a page whose view has expired, and in every tab. A search is never in an address, as it holds
 * personal data.
 */
@SessionScoped
public class Searches implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int KEPT = 20;

    private final LinkedHashMap<String, Search> searches = new LinkedHashMap<>();

    /** The purpose and the case number stated last: the next person at the counter comes with the same, or is changed. */
    private String purpose;

    private String caseNumber;

    /** A search with its term, the persons found and the one chosen; null before that. */
    record Search(String text, LocalDate birthDate, List<FoundPerson> found, FoundPerson chosen)
            implements Serializable {
        Search choosing(FoundPerson person) {
            return new Search(text, birthDate, found, person);
        }
    }

    /** Keeps a search and returns its name. */
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

    synchronized void state(String stated, String number) {
        purpose = stated;
        caseNumber = number;
    }

    synchronized Optional<String> purpose() {
        return Optional.ofNullable(purpose);
    }

    synchronized String caseNumber() {
        return caseNumber;
    }
}
