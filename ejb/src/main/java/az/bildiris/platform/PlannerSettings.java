package az.bildiris.platform;

/** Planner settings for statements that have an index in their order; they are set before the statement. */
public final class PlannerSettings {
    /**
     * Parts of a SELECT. A generic plan, kept with the connection, costs a third of planning each time. But it is made
     * without the values, and would sort the few rows of a usual employer, which is slow for a large one. So sorting is
     * switched off where there is an index in the order, and a part without one is read {@code as materialized} first.
     */
    public static final String SETTINGS =
            "set_config('plan_cache_mode', 'force_generic_plan', true), set_config('enable_sort', 'off', true),"
                    + " set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true)";

    /** The same where the values decide which index is best, so that each plan is made with them. */
    public static final String SETTINGS_BY_VALUE =
            "set_config('enable_sort', 'off', true), set_config('enable_bitmapscan', 'off', true),"
                    + " set_config('enable_seqscan', 'off', true)";

    private PlannerSettings() {}

    /** Applies the settings until the transaction ends. */
    public static void use(String settings, NativeSql nativeSql) {
        nativeSql.value("select " + settings);
    }
}
