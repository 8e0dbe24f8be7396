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
    /** Role of what brings documents in and records decisions; the server itself reads both for that pool. */
    DB_INTAKE_USER(null),
    DB_INTAKE_PASSWORD(null),
    /** Role of what members of staff see and state; the server itself reads both for that pool. */
    DB_STAFF_USER(null),
    DB_STAFF_PASSWORD(null),
    /** Role of whoever chains the audit trail; the server itself reads both for that pool. */
    DB_SEALER_USER(null),
    DB_SEALER_PASSWORD(null),
    /** Role of the server's job repository; the server itself reads both for its pool. */
    DB_BATCH_USER(null),
    DB_BATCH_PASSWORD(null),
    BASE_URL(null),
    /** Addresses or networks, with spaces between, of proxies whose X-Forwarded-For is believed; empty = nobody's. */
    TRUSTED_PROXIES(""),
    /** Port of the listener on which, and nowhere else, /health answers; empty = nowhere. */
    HEALTH_PORT(""),
    /** For how many hours at most a session of staff lives, however busy it is. */
    STAFF_SESSION_HOURS("8"),
    /** How many people may be signed in to one server at once. */
    SESSIONS("20000"),
    OIDC_PROVIDER_URI(null),
    OIDC_CLIENT_ID(null),
    OIDC_CLIENT_SECRET(null),
    CLAIM_FIN("fin"),
    CLAIM_SURNAME("family_name"),
    CLAIM_GIVEN_NAME("given_name"),
    CLAIM_PATRONYMIC("patronymic"),
    /** The institution that a member of staff works for, and the place of the counter. */
    CLAIM_INSTITUTION("institution"),
    CLAIM_PLACE("place"),
    /** The same of staff of whom the portal does not say it. */
    INSTITUTION(""),
    PLACE(""),
    /** Claims that may tell by what means a person signed in, the most telling first. */
    CLAIM_MEANS("identity_provider amr"),
    /** Groups of the portal that give a role here under another name: {@code group=role}, with spaces between. */
    ROLES_OF_GROUPS(""),
    /** Key of the hashes that stand for what must not be read, such as what staff searched for. */
    HASH_SECRET(null),
    /** How often somebody may do something, where it is not as preset: {@code FIND=30/600} (times/seconds), spaces between. */
    LIMITS(""),
    /** A file with the FİN of staff, one a line; {@code sign-in} = those with which members of staff sign in. */
    STAFF_FINS("sign-in"),
    /** For how many minutes a stated reason opens a person. */
    REASON_MINUTES("30"),
    /** File outside the database that keeps ends of the hash chain of the audit trail; empty = none. */
    AUDIT_ANCHORS(""),
    /** How often the end of the chain goes there. */
    AUDIT_ANCHOR_SECONDS("60"),
    /** Folder of PEM or DER certificates that are trusted to issue signing certificates. */
    TRUST_ANCHORS(null),
    /** Folder of CRLs (DER or PEM), read again when a file changes. */
    CRL_DIR(null),
    /** Addresses of CRLs, with spaces between, that are fetched into the folder of CRLs; empty = operators copy files. */
    CRL_URLS(""),
    CRL_REFRESH_MINUTES("60"),
    /** Address of an OCSP responder; empty = CRLs alone. */
    OCSP_URL(""),
    /** Folder in which its answers are kept until they are stale. */
    OCSP_DIR(""),
    /** For how many hours past its nextUpdate a CRL or OCSP response still counts; 0 = never. */
    REVOCATION_GRACE_HOURS("0"),
    /** Folder of what an older system hands over: containers with a signed manifest, or archives; empty = nothing. */
    TAKEOVER_DIR(""),
    /** Folder for what a take-over unpacks; empty = below the JVM's folder for temporary files. */
    WORK_DIR(""),
    /** Organisation identifier (as VÖEN) of the body whose certificate may sign manifests. */
    MINISTRY_VOEN(null),
    /** Organisation identifier (as VÖEN) of the tax authority, which may sign entries of its own. */
    TAX_AUTHORITY_VOEN(null),
    /** What stands before the VÖEN in a certificate's organizationIdentifier. */
    SIGNER_ORGANISATION_PREFIX("NTRAZ-"),
    /** What stands before the FİN in a certificate's subject serialNumber. */
    SIGNER_PERSON_PREFIX("PNOAZ-"),
    EDOC_EXTENSION("edoc"),
    EDOC_MEDIA_TYPE("application/vnd.etsi.asic-e+zip");

    private final String preset;

    Setting(String preset) {
        this.preset = preset;
    }

    /** Name in the environment. */
    public String variable() {
        return "BILDIRIS_" + name();
    }

    /** Whether nobody may read it on a page. */
    boolean isSecret() {
        return name().endsWith("PASSWORD") || name().endsWith("SECRET");
    }

    /** Whether the environment has a value of its own. */
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

    /** A setting that has no preset and was not given: the start stops with its name. */
    public static class MissingSetting extends IllegalStateException {
        MissingSetting(Setting setting) {
            super("Setting " + setting.variable() + " is missing");
        }
    }
}
