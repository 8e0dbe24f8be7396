package az.bildiris.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.config.ResultType;

/** Runs native SQL; the values are those of its parameters ?1, ?2 and so on. */
public final class NativeSql {
    private NativeSql() {}

    /** The rows of a SELECT whose columns all have names. */
    public static List<NativeRow> rows(EntityManager entityManager, String sql, Object... values) {
        List<?> rows = query(entityManager, sql, values)
                .setHint(QueryHints.RESULT_TYPE, ResultType.Map)
                .getResultList();
        return rows.stream().map(row -> new NativeRow((Map<?, ?>) row)).toList();
    }

    /** The only value of the only row. */
    public static Object value(EntityManager entityManager, String sql, Object... values) {
        return query(entityManager, sql, values).getSingleResult();
    }

    public static boolean exists(EntityManager entityManager, String sql, Object... values) {
        return !query(entityManager, sql, values).getResultList().isEmpty();
    }

    /** Returns the number of rows that were added, changed or deleted. */
    public static int change(EntityManager entityManager, String sql, Object... values) {
        return query(entityManager, sql, values).executeUpdate();
    }

    private static Query query(EntityManager entityManager, String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return query;
    }
}
