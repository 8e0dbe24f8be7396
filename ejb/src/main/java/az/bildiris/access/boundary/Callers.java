package az.bildiris.access.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.FinMissing;
import az.bildiris.access.Roles;
import az.bildiris.access.Telling;
import az.bildiris.platform.IndexOrder;
import az.bildiris.platform.Pool;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.security.enterprise.SecurityContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Who is asking, and telling it to PostgreSQL for the running transaction: without one of the methods that say for
 * whom it works, a transaction sees no row with personal data.
 */
@Stateless
public class Callers {
    private static final String TOLD = "az.bildiris.scope";

    /** The staff's are in {@link Pool#STAFF}. */
    private static final Map<String, Pool> POOLS =
            Map.of("worker", Pool.WORKER, "sender", Pool.INTAKE, "register", Pool.INTAKE);

    private static final String INSPECTION = "inspection";
    private static final String AUDITOR = "auditor";
    /** Pages that turn what grows without end. */
    private static final Map<String, String> ORDERED =
            Map.of(INSPECTION, "," + IndexOrder.SETTINGS, AUDITOR, "," + IndexOrder.SETTINGS_BY_VALUE);

    @Inject
    SecurityContext security;

    @Resource
    SessionContext session;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @PersistenceContext
    EntityManager entityManager;

    /** The signed-in person; empty for a visitor. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Caller> find() {
        return security.getPrincipalsByType(Caller.class).stream().findAny();
    }

    /** FİN of the person who asks, if that is a worker, whatever else. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<String> ownFin() {
        return session.isCallerInRole(Roles.WORKER) ? find().flatMap(Caller::fin) : Optional.empty();
    }

    /** FİN of the worker who asks; from now on the transaction sees this worker's rows only. Throws {@link FinMissing}. */
    @RolesAllowed(Roles.WORKER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String worker() {
        String fin = own();
        scope("worker", fin, "", "", "");
        return fin;
    }

    private String own() {
        return ownFin().orElseThrow(FinMissing::new);
    }

    /** As {@link #worker}, told by a statement that answers something, too ({@link Telling}), with the FİN as ?1. */
    @RolesAllowed(Roles.WORKER)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Object[]> workerBy(String statement, Object... more) {
        String fin = own();
        return by("worker", told("worker", fin, "", "", ""), statement, Stream.of(fin), more);
    }

    /** Name of whoever adds to the register; from now on the transaction works on the whole register. */
    @RolesAllowed({Roles.INTAKE, Roles.INSPECTOR, Roles.ADMIN, Roles.SYSTEM})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String register() {
        return named(name -> scope("register", "", name, "", ""));
    }

    /** Name of the system that delivers documents; from now on the transaction sees the contracts of these only. */
    @RolesAllowed(Roles.INTAKE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String sender() {
        return named(name -> scope("sender", "", name, "", ""));
    }

    /**
     * Name of the member of staff who asks; from now on the transaction sees whom they have a live reason to open, and
     * themselves, if they are a worker, too.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String staff() {
        return named(name -> scope("staff", ownFin().orElse(""), "", name, ownSession()));
    }

    /**
     * Name of the inspector who asks; from now on the transaction sees all notifications, but not what was signed, while
     * an inspection of theirs is live.
     */
    @RolesAllowed(Roles.INSPECTOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String inspector() {
        return named(name -> scope(INSPECTION, "", "", name, ownSession()));
    }

    /**
     * As {@link #staff}, told in the manner of {@link #workerBy}: ?1 is the scope, ?2 the name of the member of staff, ?3 the
     * hash of the session, ?4 the own FIN, empty for who is no worker.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Object[]> staffBy(String statement, Object... more) {
        return byStaff("staff", ownFin().orElse(""), statement, more);
    }

    /** As {@link #inspector}, told in the manner of {@link #staffBy}. */
    @RolesAllowed(Roles.INSPECTOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Object[]> inspectorBy(String statement, Object... more) {
        return byStaff(INSPECTION, "", statement, more);
    }

    private List<Object[]> byStaff(String scope, String fin, String statement, Object... more) {
        String name = session.getCallerPrincipal().getName();
        Stream<?> who = Stream.of(scope, name, ownSession(), fin);
        return by(scope, told(scope, fin, "", name, ownSession()), statement, who, more);
    }

    private List<Object[]> by(String scope, String told, String statement, Stream<?> who, Object... more) {
        enter(scope);
        Query query = entityManager.createNativeQuery(statement);
        Object[] parameters = Stream.concat(who, Stream.of(more)).toArray();
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        transaction.putResource(TOLD, told);
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Name of the supervisor; from now on the transaction sees the emergencies of all staff, and nothing of the register. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String supervisor() {
        return named(name -> scope("supervisor", "", "", name, ""));
    }

    /** As {@link #supervisor}, told in the manner of {@link #workerBy}, with the name as ?1. */
    @RolesAllowed(Roles.SUPERVISOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Object[]> supervisorBy(String statement, Object... more) {
        String name = session.getCallerPrincipal().getName();
        return by("supervisor", told("supervisor", "", "", name, ""), statement, Stream.of(name), more);
    }

    /** Name of the auditor; from now on the transaction sees the audit trail, and nothing of the register. */
    @RolesAllowed(Roles.AUDITOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String auditor() {
        return named(name -> scope(AUDITOR, "", "", name, ""));
    }

    /**
     * From now on the transaction sees published figures of the whole register, and nobody in it: told in the manner of
     * {@link #workerBy}, with the name of who asks as ?1.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Object[]> statisticsBy(String statement, Object... more) {
        String name = session.getCallerPrincipal().getName();
        return by("statistics", told("statistics", "", "", name, ""), statement, Stream.of(name), more);
    }

    /**
     * As supervisor and as auditor one after the other, told in the manner of {@link #workerBy}, and nothing afterwards: ?1 is
     * the name of a supervisor, empty for who is none, ?2 whether an auditor asks.
     */
    @RolesAllowed({Roles.SUPERVISOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Object[]> overseerBy(String statement) {
        String supervisor = session.isCallerInRole(Roles.SUPERVISOR)
                ? session.getCallerPrincipal().getName()
                : "";
        boolean auditor = session.isCallerInRole(Roles.AUDITOR);
        return by("", told("", "", "", "", ""), statement, Stream.of(supervisor, auditor));
    }

    /** From now on the transaction works for a member of staff whose session has ended. */
    @RolesAllowed(Roles.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void departed(Caller staff) {
        scope("staff", "", "", staff.getName(), staff.session());
    }

    private String named(Consumer<String> told) {
        String name = session.getCallerPrincipal().getName();
        told.accept(name);
        return name;
    }

    /** In which a reason holds; nothing holds without one. */
    private String ownSession() {
        return find().map(Caller::session).orElse("");
    }

    /** Once for each transaction, however many services take part in it. */
    private void scope(String scope, String fin, String sender, String staff, String itsSession) {
        String told = told(scope, fin, sender, staff, itsSession);
        if (told.equals(transaction.getResource(TOLD))) {
            return;
        }
        enter(scope);
        entityManager
                .createNativeQuery(
                        """
                        select set_config('bildiris.scope', ?1, true), set_config('bildiris.fin', ?2, true),
                               set_config('bildiris.sender', ?3, true), set_config('bildiris.staff', ?4, true),
                               set_config('bildiris.session', ?5, true)
                        """
                                + ORDERED.getOrDefault(scope, ""))
                .setParameter(1, scope)
                .setParameter(2, fin)
                .setParameter(3, sender)
                .setParameter(4, staff)
                .setParameter(5, itsSession)
                .getSingleResult();
        transaction.putResource(TOLD, told);
    }

    /** PostgreSQL believes in a scope only in the role that it is for. */
    private void enter(String scope) {
        POOLS.getOrDefault(scope, Pool.STAFF).chooseFor(transaction);
    }

    private static String told(String... words) {
        return String.join(":", words);
    }
}
