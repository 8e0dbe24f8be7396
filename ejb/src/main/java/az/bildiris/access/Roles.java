package az.bildiris.access;

/** What a signed-in person may do; the identity provider's groups carry these very names. */
public final class Roles {
    public static final String WORKER = "worker";
    public static final String CLERK = "clerk";
    public static final String INSPECTOR = "inspector";
    public static final String SUPERVISOR = "supervisor";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    public static final String INTAKE = "intake";

    /** The application itself, for what it does at its start; no group of the provider ever gives it. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
