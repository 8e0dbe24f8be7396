package bench;

import az.bildiris.access.boundary.Callers;
import az.bildiris.content.NotificationType;
import az.bildiris.notification.entity.Notification;
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
import org.primefaces.model.JPALazyDataModel;

/**
 * The registry as PrimeFaces' own lazy model makes it, to be measured beside ours: the inspector's conclusions, or the
 * worker's conclusions and amendments. It is held to the same access rules, but leaves nothing in the audit trail. Only in
 * builds with -Pqa, and outside the packages whose rules keep persistence out of pages.
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
    private final Map<String, String> names = new HashMap<>();

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

    /** Before anything is shown: whoever may see no row gets no page. */
    public void enter() {
        inTransaction();
    }

    /** One transaction a request, begun when the model asks first. */
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

    /** After the page is drawn. */
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

    /** The names of a page's workers by one statement, not by one a row. */
    private void name(List<Notification> page) {
        names.clear();
        if (!page.isEmpty()) {
            entityManager
                    .createQuery(
                            "select w.fin, concat(w.surname, ' ', w.name, ' ', w.patronymic) from RegisteredWorker w"
                                    + " where w.fin in :fins",
                            Object[].class)
                    .setParameter(
                            "fins",
                            page.stream()
                                    .map(Notification::getWorkerFin)
                                    .distinct()
                                    .toList())
                    .getResultList()
                    .forEach(row -> names.put((String) row[0], (String) row[1]));
        }
    }

    public JPALazyDataModel<Notification> getRows() {
        return rows;
    }

    /** Of the workers on the page, by FİN. */
    public Map<String, String> getNames() {
        return names;
    }

    /** An attribute that the register itself never asks the entity for. */
    public Object of(Notification row, String attribute) throws ReflectiveOperationException {
        var field = Notification.class.getDeclaredField(attribute);
        field.setAccessible(true);
        return field.get(row);
    }
}
