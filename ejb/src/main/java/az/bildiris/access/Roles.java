package az.bildiris.access;

/** The roles of signed-in users; the identity provider's groups have the same names. */
public final class Roles {
    public static final String WORKER = "worker";
    public static final String CLERK = "clerk";
    public static final String INSPECTOR = "inspector";
    public static final String SUPERVISOR = "supervisor";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";
    public static final String INTAKE = "intake";

    /** The application itself, for its work at start; no group of the provider gives this role. */
    public static final String SYSTEM = "system";

    private Roles() {}
}
