package az.bildiris.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.ResultType;

/** Runs native SQL in the running transaction; the values are those of its parameters ?1, ?2 and so on. */
@Dependent
public class NativeSql {
    @PersistenceContext
    EntityManager entityManager;

    /** The rows of a SELECT whose columns all have names. */
    public List<NativeRow> rows(String sql, Object... values) {
        List<?> rows = query(sql, values)
                .setHint(QueryHints.RESULT_TYPE, ResultType.Map)
                .getResultList();
        return rows.stream().map(row -> new NativeRow((Map<?, ?>) row)).toList();
    }

    /** The only value of the only row. */
    public Object value(String sql, Object... values) {
        return query(sql, values).getSingleResult();
    }

    public boolean exists(String sql, Object... values) {
        return !query(sql, values).getResultList().isEmpty();
    }

    /** Returns the number of rows that were added, changed or deleted. */
    public int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return query;
    }
}
