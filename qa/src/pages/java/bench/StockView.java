package bench;

import az.bildiris.access.boundary.Callers;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationType;
import az.bildiris.register.entity.Notification;
import az.bildiris.web.session.CurrentUser;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.JPALazyDataModel;

/**
 * The registry with PrimeFaces' own lazy model, for comparison with ours: the inspector's conclusions, or the worker's
 * conclusions and amendments. The same access rules apply to it, but it writes no audit trail. It is only in builds with
 * -Pqa, and outside the packages whose rules keep persistence out of pages.
 */
@Named
@ViewScoped
public class StockView implements Serializable {
    private static final long serialVersionUID = 1;

    @Resource
    transient UserTransaction transaction;

    @Inject
    transient StockEntities entities;

    @Inject
    transient Callers callers;

    @Inject
    CurrentUser user;

    private transient EntityManager entityManager;
    private JPALazyDataModel<Notification> rows;
    private final Map<Fin, String> names = new HashMap<>();

    @PostConstruct
    void build() {
        rows = JPALazyDataModel.<Notification>builder()
                .entityClass(Notification.class)
                .entityManager(this::inTransaction)
                .rowKeyField("id")
                .filterEnricher((filters, builder, query, root, all) -> all.add(asked(builder, root)))
                .resultEnricher(this::name)
                .build();
    }

    /** Runs before the page is shown: callers who may see no row are refused. */
    public void enter() {
        inTransaction();
    }

    /** Begins the request's only transaction, when the model reads first. */
    private EntityManager inTransaction() {
        try {
            if (transaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
                transaction.begin();
                entityManager = user.isInspector() ? entities.ofAll() : entities.own();
            }
            return entityManager;
        } catch (NotSupportedException | SystemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the transaction after the page is rendered. */
    public void end() {
        try {
            if (transaction.getStatus() == Status.STATUS_ACTIVE) {
                transaction.commit();
            }
        } catch (SystemException | RollbackException | HeuristicMixedException | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    private Predicate asked(CriteriaBuilder builder, Root<Notification> root) {
        return user.isInspector()
                ? builder.equal(root.get("type"), NotificationType.CONCLUSION)
                : builder.and(
                        builder.equal(root.get("workerFin"), callers.fin()),
                        builder.notEqual(root.get("type"), NotificationType.TERMINATION));
    }

    /** Reads the names of a page's workers in one statement, not in one for each row. */
    private void name(List<Notification> page) {
        names.clear();
        if (!page.isEmpty()) {
            String fins = page.stream()
                    .map(row -> row.getWorkerFin().value())
                    .distinct()
                    .collect(Collectors.joining(","));
            List<?> found = entityManager
                    .createNativeQuery("select fin, concat(surname, ' ', name, ' ', patronymic) from worker"
                            + " where fin = any (string_to_array(?1, ','))")
                    .setParameter(1, fins)
                    .getResultList();
            found.stream()
                    .map(Object[].class::cast)
                    .forEach(row -> names.put(new Fin((String) row[0]), (String) row[1]));
        }
    }

    public JPALazyDataModel<Notification> getRows() {
        return rows;
    }

    /** Names of the workers on the page, by FİN. */
    public Map<Fin, String> getNames() {
        return names;
    }

    /** An attribute that the register itself never reads from the entity. */
    public Object of(Notification row, String attribute) throws ReflectiveOperationException {
        var field = Notification.class.getDeclaredField(attribute);
        field.setAccessible(true);
        return field.get(row);
    }
}
