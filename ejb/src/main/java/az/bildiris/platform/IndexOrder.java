package az.bildiris.platform;

import jakarta.persistence.EntityManager;

/** How PostgreSQL is told that a statement has its index, which also gives the order; said before the statement that needs it. */
public final class IndexOrder {
    /**
     * Parts of a SELECT. One plan for all values, kept with the connection, costs a third of planning each time; but it
     * is made without the values, and would sort what a usual employer has, not a large one. So sorting is left out where
     * there is an index in the order, and what has none is asked {@code as materialized} first.
     */
    public static final String SETTINGS =
            "set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_sort', 'off', true),"
                    + " set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true)";

    /** The same where the values decide which index serves, so that each plan is made with them. */
    public static final String SETTINGS_BY_VALUE =
            "set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),"
                    + " set_config('enable_seqscan', 'off', true)";

    private IndexOrder() {}

    /** Until the transaction ends. */
    public static void use(String settings, EntityManager entityManager) {
        entityManager.createNativeQuery("select " + settings).getSingleResult();
    }
}
