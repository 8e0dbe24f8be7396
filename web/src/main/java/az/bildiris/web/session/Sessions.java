package az.bildiris.web.session;

import az.bildiris.access.Caller;
import az.bildiris.access.Claims;
import az.bildiris.access.Roles;
import az.bildiris.access.boundary.PortalSessions;
import az.bildiris.platform.Setting;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sessions of signed-in people: they begin with the portal's answer, are renewed when its tokens expire, and end when
 * the portal withdraws them.
 */
@ApplicationScoped
public class Sessions {
    /** The provider's groups that are roles of the application; «system» is internal and is never accepted. */
    private static final Set<String> ROLES = Set.of(
            Roles.WORKER, Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN, Roles.INTAKE);

    private static final System.Logger LOG = System.getLogger(Sessions.class.getName());
    /** How long the portal's last answer is valid after its time while the portal does not answer. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration LIFE = Duration.ofHours(8);
    private static final Duration RETRY = Duration.ofSeconds(30);
    private static final int LOCKS = 64;

    @Inject
    Portal portal;

    @Inject
    PortalSessions portalSessions;

    @Inject
    Clock clock;

    private final List<ReentrantLock> locks =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toList();

    /** The signed-in person by the portal's present answer; ends a session that is no longer valid. */
    Optional<SignedIn> find(HttpServletRequest request) {
        Optional<SignedIn> found = SignedIn.of(request);
        if (found.isEmpty()) {
            return found;
        }
        Instant now = clock.instant();
        if (found.get().isOver(now) || isEnded(found.get().portalSession())) {
            end(request);
            return Optional.empty();
        }
        return found.get().isStale(now) ? renew(request, found.get()) : found;
    }

    /**
     * Whether the portal has ended the session; without the database this is unknown, and no page shows data either.
     */
    private boolean isEnded(String portalSession) {
        try {
            return portalSessions.isEnded(portalSession);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "Not known whether the portal has ended a session: {0}", e.getClass());
            return false;
        }
    }

    /** Renews the session with the portal in one request; other requests of the session wait for the result. */
    private Optional<SignedIn> renew(HttpServletRequest request, SignedIn before) {
        ReentrantLock lock = locks.get(Math.floorMod(before.portalSession().hashCode(), LOCKS));
        lock.lock();
        try {
            Optional<SignedIn> found = SignedIn.of(request);
            Instant now = clock.instant();
            if (found.isEmpty() || !found.get().isStale(now)) {
                return found;
            }
            Optional<SignedIn> renewed = ask(found.get(), now);
            renewed.ifPresentOrElse(said -> said.keep(request.getSession()), () -> end(request));
            return renewed;
        } catch (IllegalStateException e) { // it was ended by another request
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private Optional<SignedIn> ask(SignedIn found, Instant now) {
        try {
            SignedIn said = signedIn(portal.refresh(found.refresh()));
            boolean same = said.subject().equals(found.subject());
            return same && !found.losesWith(said.roles()) ? Optional.of(found.renewed(said)) : Optional.empty();
        } catch (Portal.Refused e) {
            return Optional.empty();
        } catch (Portal.Away e) {
            LOG.log(System.Logger.Level.WARNING, "The portal does not answer: {0}", e.getMessage());
            boolean patient = now.isBefore(found.fresh().plus(PATIENCE));
            return patient
                    ? Optional.of(found.until(min(now.plus(RETRY), found.fresh().plus(PATIENCE))))
                    : Optional.empty();
        }
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The portal's answer about a person, not yet stored. */
    SignedIn signedIn(Portal.Tokens tokens) {
        Map<String, Object> claims = tokens.claims();
        Set<String> roles = roles(claims.get("groups"));
        Instant now = clock.instant();
        return new SignedIn(
                caller(claims, roles),
                new HashSet<>(roles),
                "" + claims.get("sub"),
                "" + claims.getOrDefault("sid", claims.get("sub")),
                tokens.identity(),
                tokens.refresh(),
                now.plus(life(roles, Duration.ofHours(Long.parseLong(Setting.STAFF_SESSION_HOURS.value())))),
                now.plusSeconds(tokens.seconds()));
    }

    /** Longest life of a session, even if it is in use. */
    static Duration life(Set<String> roles, Duration staff) {
        return isStaff(roles) ? staff : LIFE;
    }

    private static boolean isStaff(Set<String> roles) {
        return roles.stream().anyMatch(role -> !role.equals(Roles.WORKER));
    }

    /** The roles for the provider's groups, by their own names or those of the setting. */
    private static Set<String> roles(Object claim) {
        Set<String> groups = claim instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.toSet())
                : Set.of();
        return Stream.concat(
                        groups.stream(),
                        Stream.of(Setting.ROLES_OF_GROUPS.value().strip().split(" +"))
                                .map(pair -> pair.split("=", 2))
                                .filter(pair -> pair.length == 2 && groups.contains(pair[0]))
                                .map(pair -> pair[1]))
                .filter(ROLES::contains)
                .collect(Collectors.toSet());
    }

    private static Caller caller(Map<String, Object> claims, Set<String> roles) {
        Caller caller = new Claims(claims).caller("" + claims.get("preferred_username"));
        return isStaff(roles) ? caller.at(Setting.INSTITUTION.value(), Setting.PLACE.value()) : caller;
    }

    static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException e) {
                LOG.log(System.Logger.Level.DEBUG, "ended already");
            }
        }
    }
}
