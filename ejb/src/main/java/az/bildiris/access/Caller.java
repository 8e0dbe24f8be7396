package az.bildiris.access;

import az.bildiris.content.Fin;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;

/**
 * The signed-in person with the portal's claims; this is the only source of the FİN. Missing claims are empty texts, so
 * that the principal stays serializable with the session. Staff have an institution and, at a counter, a place.
 *
 * @param session a hash of a secret of the person's session; empty without a session
 */
public record Caller(
        String userName,
        String finClaim,
        String surname,
        String givenName,
        String patronymic,
        SignInMeans means,
        String institution,
        String place,
        String session)
        implements Principal, Serializable {
    private static final long serialVersionUID = 4;

    @Override
    public String getName() {
        return userName;
    }

    public Optional<Fin> fin() {
        return Optional.of(new Fin(finClaim)).filter(Fin::isValid);
    }

    /** The same person, with these values where the portal states no institution or place. */
    public Caller at(String usualInstitution, String usualPlace) {
        return new Caller(
                userName,
                finClaim,
                surname,
                givenName,
                patronymic,
                means,
                institution.isEmpty() ? usualInstitution : institution,
                place.isEmpty() ? usualPlace : place,
                session);
    }

    /** The same person with this hash of the session. */
    public Caller in(String itsHash) {
        return new Caller(userName, finClaim, surname, givenName, patronymic, means, institution, place, itsHash);
    }

    public String fullName() {
        return String.join(" ", surname, givenName, patronymic).strip().replaceAll(" +", " ");
    }
}
