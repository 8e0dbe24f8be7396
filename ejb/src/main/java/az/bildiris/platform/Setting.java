package az.bildiris.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting of the application; each is read from the environment under the name {@code BILDIRIS_…}. */
public enum Setting {
    DB_URL(null),
    DB_USER(null),
    DB_PASSWORD(null),
    DB_OWNER_USER(null),
    DB_OWNER_PASSWORD(null),
    /**
     * The role that registers documents and records decisions; the server itself reads user and password for that pool.
     */
    DB_INTAKE_USER(null),
    DB_INTAKE_PASSWORD(null),
    /** The role for staff; the server itself reads user and password for that pool. */
    DB_STAFF_USER(null),
    DB_STAFF_PASSWORD(null),
    /** The role that chains the audit trail; the server itself reads user and password for that pool. */
    DB_SEALER_USER(null),
    DB_SEALER_PASSWORD(null),
    /** The role of the server's job repository; the server itself reads user and password for its pool. */
    DB_BATCH_USER(null),
    DB_BATCH_PASSWORD(null),
    BASE_URL(null),
    /** Addresses or networks, separated by spaces, of proxies whose X-Forwarded-For is trusted; empty = none. */
    TRUSTED_PROXIES(""),
    /** Port of the only listener on which /health answers; empty = none. */
    HEALTH_PORT(""),
    /** Longest life of a staff session in hours, even if it is in use. */
    STAFF_SESSION_HOURS("8"),
    /** Highest number of people signed in to one server at once. */
    SESSIONS("20000"),
    OIDC_PROVIDER_URI(null),
    OIDC_CLIENT_ID(null),
    OIDC_CLIENT_SECRET(null),
    CLAIM_FIN("fin"),
    CLAIM_SURNAME("family_name"),
    CLAIM_GIVEN_NAME("given_name"),
    CLAIM_PATRONYMIC("patronymic"),
    /** Claims with a staff member's institution and counter. */
    CLAIM_INSTITUTION("institution"),
    CLAIM_PLACE("place"),
    /** Institution and counter of staff whose token does not have these claims. */
    INSTITUTION(""),
    PLACE(""),
    /** Claims that may hold the means of signing in, in order of preference. */
    CLAIM_MEANS("identity_provider amr"),
    /** The portal's groups that are not named as the roles: {@code group=role}, separated by spaces. */
    ROLES_OF_GROUPS(""),
    /** Key of the hashes that replace confidential values, such as the terms that staff searched for. */
    HASH_SECRET(null),
    /** Limits that differ from the presets: {@code FIND=30/600} (times/seconds), separated by spaces. */
    LIMITS(""),
    /** A file with the FİN of staff, one in each line; {@code sign-in} = the FİN of the sign-ins of staff. */
    STAFF_FINS("sign-in"),
    /** Minutes for which a stated reason opens a person's data. */
    REASON_MINUTES("30"),
    /** File outside the database that keeps the ends of the audit trail's hash chain; empty = none. */
    AUDIT_ANCHORS(""),
    /** Seconds between two records of the end of the chain. */
    AUDIT_ANCHOR_SECONDS("60"),
    /** Folder of the certificates (PEM or DER) that may issue signing certificates. */
    TRUST_ANCHORS(null),
    /** Folder of CRLs (DER or PEM), read again when a file changes. */
    CRL_DIR(null),
    /** Addresses of CRLs, separated by spaces, that are fetched into the CRL folder; empty = operators copy files. */
    CRL_URLS(""),
    CRL_REFRESH_MINUTES("60"),
    /** Address of an OCSP responder; empty = only CRLs are used. */
    OCSP_URL(""),
    /** Folder in which its answers are kept until they are stale. */
    OCSP_DIR(""),
    /** Hours for which a CRL or OCSP response is accepted after its nextUpdate; 0 = none. */
    REVOCATION_GRACE_HOURS("0"),
    /** Folder of the deliveries from an older system: containers with a signed manifest, or archives; empty = none. */
    TAKEOVER_DIR(""),
    /** Folder for the unpacked files of a take-over; empty = below the JVM's temporary folder. */
    WORK_DIR(""),
    /** Organisation identifier (as VÖEN) of the body whose certificate may sign manifests. */
    MINISTRY_VOEN(null),
    /** Organisation identifier (as VÖEN) of the tax authority, which may sign its own entries. */
    TAX_AUTHORITY_VOEN(null),
    /** Prefix of the VÖEN in a certificate's organizationIdentifier. */
    SIGNER_ORGANISATION_PREFIX("NTRAZ-"),
    /** Prefix of the FİN in a certificate's subject serialNumber. */
    SIGNER_PERSON_PREFIX("PNOAZ-"),
    EDOC_EXTENSION("edoc"),
    EDOC_MEDIA_TYPE("application/vnd.etsi.asic-e+zip");

    private final String preset;

    Setting(String preset) {
        this.preset = preset;
    }

    /** Name of the environment variable. */
    public String variable() {
        return "BILDIRIS_" + name();
    }

    /** Whether pages must not show the value. */
    boolean isSecret() {
        return name().endsWith("PASSWORD") || name().endsWith("SECRET");
    }

    /** Whether the environment has a value. */
    boolean isGiven() {
        return ConfigProvider.getConfig()
                .getOptionalValue(variable(), String.class)
                .isPresent();
    }

    /** The value; throws with the variable's name when it is missing and has no preset. */
    public String value() {
        Optional<String> given = ConfigProvider.getConfig().getOptionalValue(variable(), String.class);
        return given.or(() -> Optional.ofNullable(preset)).orElseThrow(() -> new MissingSetting(this));
    }

    /** A required setting without a value; it stops the start and is named. */
    public static class MissingSetting extends IllegalStateException {
        MissingSetting(Setting setting) {
            super("Setting " + setting.variable() + " is missing");
        }
    }
}
