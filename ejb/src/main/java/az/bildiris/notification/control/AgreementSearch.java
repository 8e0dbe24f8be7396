package az.bildiris.notification.control;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.AgreementQuery;
import az.bildiris.notification.ContractStatus;
import az.bildiris.notification.NotificationRow;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The registry of conclusions and amendments of one worker: page and count share their conditions. */
@Dependent
public class AgreementSearch {
    private static final char ESCAPE = '\\';

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    public List<NotificationRow> page(String fin, AgreementQuery query, Window window) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<Tuple> select = cb.createTupleQuery();
        From from = new From(select);
        select.multiselect(from.notification, from.contract, from.document.get(StoredDocument_.containerSize))
                .where(matching(fin, query, cb, from))
                .orderBy(ordering(query, cb, from));
        LocalDate today = LocalDate.now(clock);
        return entityManager
                .createQuery(select)
                .setFirstResult(window.offset())
                .setMaxResults(window.size())
                .getResultStream()
                .map(row -> RowMapper.row(row.get(0, Notification.class), row.get(2) != null, today))
                .toList();
    }

    public int count(String fin, AgreementQuery query) {
        CriteriaBuilder cb = entityManager.getCriteriaBuilder();
        CriteriaQuery<Long> count = cb.createQuery(Long.class);
        From from = new From(count);
        count.select(cb.count(from.notification)).where(matching(fin, query, cb, from));
        return entityManager.createQuery(count).getSingleResult().intValue();
    }

    private Predicate[] matching(String fin, AgreementQuery query, CriteriaBuilder cb, From from) {
        var all = new ArrayList<Predicate>();
        all.add(cb.equal(from.notification.get(Notification_.workerFin), fin));
        all.add(cb.notEqual(from.notification.get(Notification_.type), NotificationType.TERMINATION));
        query.employer().ifPresent(text -> all.add(employer(text, cb, from)));
        query.type().ifPresent(type -> all.add(cb.equal(from.notification.get(Notification_.type), type)));
        query.periodTo()
                .ifPresent(
                        to -> all.add(cb.lessThanOrEqualTo(from.contract.get(EmploymentContract_.workStartsOn), to)));
        Expression<LocalDate> lapsedOn = from.contract.get(EmploymentContract_.lapsedOn);
        query.periodFrom().ifPresent(day -> all.add(cb.or(cb.isNull(lapsedOn), cb.greaterThan(lapsedOn, day))));
        query.contractStatus().ifPresent(status -> all.add(status(status, lapsedOn, cb)));
        return all.toArray(Predicate[]::new);
    }

    private Predicate status(ContractStatus status, Expression<LocalDate> lapsedOn, CriteriaBuilder cb) {
        LocalDate today = LocalDate.now(clock);
        return switch (status) {
            case IN_FORCE -> cb.or(cb.isNull(lapsedOn), cb.greaterThan(lapsedOn, today));
            case LAPSED -> cb.lessThanOrEqualTo(lapsedOn, today);
        };
    }

    /** Part of the folded name as filed, or the beginning of SUN or VÖEN. */
    private static Predicate employer(String text, CriteriaBuilder cb, From from) {
        String digits = escaped(text.strip()) + "%";
        return cb.or(
                cb.like(
                        from.notification.get(Notification_.employerFolded),
                        "%" + escaped(Folding.fold(text)) + "%",
                        ESCAPE),
                cb.like(from.notification.get(Notification_.employerSun), digits, ESCAPE),
                cb.like(from.notification.get(Notification_.employerVoen), digits, ESCAPE));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static List<Order> ordering(AgreementQuery query, CriteriaBuilder cb, From from) {
        Expression<?> key =
                switch (query.sort()) {
                    case DATE -> from.notification.get(Notification_.date);
                    case NUMBER -> from.notification.get(Notification_.number);
                    case EMPLOYER -> from.notification.get(Notification_.employerName);
                };
        Expression<?> tie = from.notification.get(Notification_.id);
        return query.ascending() ? List.of(cb.asc(key), cb.asc(tie)) : List.of(cb.desc(key), cb.desc(tie));
    }

    /** The one place where joins are made. */
    private static final class From {
        final Root<Notification> notification;
        final Join<Notification, EmploymentContract> contract;
        final Join<Notification, StoredDocument> document;

        From(CriteriaQuery<?> query) {
            notification = query.from(Notification.class);
            contract = notification.join(Notification_.contract, JoinType.LEFT);
            document = notification.join(Notification_.document, JoinType.LEFT);
        }
    }
}
