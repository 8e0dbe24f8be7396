package az.bildiris.notification.control;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.AgreementQuery;
import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.NotificationRow;
import az.bildiris.notification.RegistryQuery;
import az.bildiris.notification.TerminationQuery;
import az.bildiris.notification.entity.EmploymentContract;
import az.bildiris.notification.entity.EmploymentContract_;
import az.bildiris.notification.entity.Notification;
import az.bildiris.notification.entity.Notification_;
import az.bildiris.notification.entity.StoredDocument;
import az.bildiris.notification.entity.StoredDocument_;
import az.bildiris.platform.Folding;
import az.bildiris.platform.Window;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.JoinType;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registries of one worker: page and count share their conditions. */
@Dependent
public class RegistrySearch {
    private static final char ESCAPE = '\\';

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    ChainReader chains;

    public List<NotificationRow> page(String fin, RegistryQuery query, Window window) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<Tuple> select = cb.createTupleQuery();
        From from = new From(select);
        select.multiselect(from.notification, from.contract, from.document.get(StoredDocument_.containerSize))
                .where(matching(fin, query, cb, from))
                .orderBy(ordering(query, cb, from));
        return rows(entityManager
                .createQuery(select)
                .setFirstResult(window.offset())
                .setMaxResults(window.size())
                .getResultList());
    }

    public List<UUID> ids(String fin, RegistryQuery query, int most) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<UUID> select = cb.createQuery(UUID.class);
        From from = new From(select);
        select.select(from.notification.get(Notification_.id))
                .where(matching(fin, query, cb, from))
                .orderBy(ordering(query, cb, from));
        return entityManager.createQuery(select).setMaxResults(most).getResultList();
    }

    /** Whether all of these are about that worker. */
    public boolean holds(String fin, Set<UUID> ids) {
        Long found = entityManager
                .createQuery(
                        "select count(n) from Notification n where n.workerFin = :fin and n.id in :ids", Long.class)
                .setParameter("fin", fin)
                .setParameter("ids", ids)
                .getSingleResult();
        return found == ids.size();
    }

    private List<NotificationRow> rows(List<Tuple> found) {
        LocalDate today = LocalDate.now(clock);
        Set<EmploymentContract> contracts =
                found.stream().map(row -> row.get(1, EmploymentContract.class)).collect(Collectors.toSet());
        Map<UUID, List<Notification>> terms = chains.statingTerms(contracts);
        return found.stream()
                .map(row -> {
                    Notification notification = row.get(0, Notification.class);
                    UUID contract = row.get(1, EmploymentContract.class).getId();
                    return RowMapper.row(
                            notification, row.get(2) != null, terms.getOrDefault(contract, List.of()), today);
                })
                .toList();
    }

    public int count(String fin, RegistryQuery query) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        From from = new From(count);
        count.select(cb.count(from.notification)).where(matching(fin, query, cb, from));
        return entityManager.createQuery(count).getSingleResult().intValue();
    }

    private Predicate[] matching(String fin, RegistryQuery query, CriteriaBuilder cb, From from) {
        var all = new ArrayList<Predicate>();
        all.add(cb.equal(from.notification.get(Notification_.workerFin), fin));
        query.employer().ifPresent(text -> all.add(employer(fin, text, cb, from)));
        query.contractStatus().ifPresent(status -> all.add(status(status, cb, from)));
        if (query instanceof AgreementQuery agreements) {
            all.addAll(matching(agreements, cb, from));
        } else if (query instanceof TerminationQuery terminations) {
            all.addAll(matching(terminations, cb, from));
        }
        return all.toArray(Predicate[]::new);
    }

    private static List<Predicate> matching(AgreementQuery query, CriteriaBuilder cb, From from) {
        var all = new ArrayList<Predicate>();
        Expression<NotificationType> type = from.notification.get(Notification_.type);
        all.add(cb.notEqual(type, NotificationType.TERMINATION));
        query.type().ifPresent(wanted -> all.add(cb.equal(type, wanted)));
        query.periodTo()
                .ifPresent(
                        to -> all.add(cb.lessThanOrEqualTo(from.contract.get(EmploymentContract_.workStartsOn), to)));
        Expression<LocalDate> lapsedOn = from.contract.get(EmploymentContract_.lapsedOn);
        query.periodFrom().ifPresent(day -> all.add(cb.or(cb.isNull(lapsedOn), cb.greaterThan(lapsedOn, day))));
        return all;
    }

    private static List<Predicate> matching(TerminationQuery query, CriteriaBuilder cb, From from) {
        var all = new ArrayList<Predicate>();
        all.add(cb.equal(from.notification.get(Notification_.type), NotificationType.TERMINATION));
        Expression<LocalDate> orderDate = from.notification.get(Notification_.orderDate);
        query.orderFrom().ifPresent(day -> all.add(cb.greaterThanOrEqualTo(orderDate, day)));
        query.orderTo().ifPresent(day -> all.add(cb.lessThanOrEqualTo(orderDate, day)));
        query.reason()
                .ifPresent(code -> all.add(cb.equal(from.notification.get(Notification_.terminationReason), code)));
        return all;
    }

    private Predicate status(ContractStatus status, CriteriaBuilder cb, From from) {
        Expression<LocalDate> lapsedOn = from.contract.get(EmploymentContract_.lapsedOn);
        LocalDate today = LocalDate.now(clock);
        return switch (status) {
            case IN_FORCE -> cb.or(cb.isNull(lapsedOn), cb.greaterThan(lapsedOn, today));
            case LAPSED -> cb.lessThanOrEqualTo(lapsedOn, today);
        };
    }

    /** Everything of the employers that have ever filed for this worker under such a name, SUN or VÖEN. */
    private static Predicate employer(String fin, String text, CriteriaBuilder cb, From from) {
        Subquery<String> named = from.query.subquery(String.class);
        Root<Notification> filed = named.from(Notification.class);
        named.select(filed.get(Notification_.employerVoen))
                .where(cb.equal(filed.get(Notification_.workerFin), fin), names(text, cb, filed));
        return from.notification.get(Notification_.employerVoen).in(named);
    }

    /** Part of the folded name or the beginning of SUN or VÖEN, whatever blanks stand in them. */
    private static Predicate names(String text, CriteriaBuilder cb, Root<Notification> filed) {
        String digits = escaped(text.replaceAll("[\\s\\p{Z}]", "")) + "%";
        Predicate number = cb.or(
                cb.like(filed.get(Notification_.employerSun), digits, ESCAPE),
                cb.like(filed.get(Notification_.employerVoen), digits, ESCAPE));
        String name = Folding.fold(text).replace(" ", "");
        Expression<String> written = cb.function(
                "replace", String.class, filed.get(Notification_.employerFolded), cb.literal(" "), cb.literal(""));
        return name.isEmpty() ? number : cb.or(cb.like(written, "%" + name + "%"), number);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static List<Order> ordering(RegistryQuery query, CriteriaBuilder cb, From from) {
        Expression<?> key =
                switch (query.sort()) {
                    case DATE -> from.notification.get(Notification_.date);
                    case NUMBER -> from.notification.get(Notification_.number);
                    case EMPLOYER -> from.notification.get(Notification_.employerName);
                    case ORDER_DATE -> from.notification.get(Notification_.orderDate);
                };
        Expression<?> tie = from.notification.get(Notification_.id);
        return query.ascending() ? List.of(cb.asc(key), cb.asc(tie)) : List.of(cb.desc(key), cb.desc(tie));
    }

    /** The one place where joins are made. */
    private static final class From {
        final CriteriaQuery<?> query;
        final Root<Notification> notification;
        final Join<Notification, EmploymentContract> contract;
        final Join<Notification, StoredDocument> document;

        From(CriteriaQuery<?> query) {
            this.query = query;
            notification = query.from(Notification.class);
            contract = notification.join(Notification_.contract, JoinType.LEFT);
            document = notification.join(Notification_.document, JoinType.LEFT);
        }
    }
}
