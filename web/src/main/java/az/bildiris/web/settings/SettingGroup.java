package az.bildiris.web.settings;

import az.bildiris.platform.Setting;
import java.util.List;

/** Settings by what they are about, in the order of the page; each setting is in one group. */
enum SettingGroup {
    ADDRESS(
            Setting.BASE_URL,
            Setting.TRUSTED_PROXIES,
            Setting.HEALTH_PORT,
            Setting.SESSIONS,
            Setting.STAFF_SESSION_HOURS),
    PORTAL(
            Setting.OIDC_PROVIDER_URI,
            Setting.OIDC_CLIENT_ID,
            Setting.OIDC_CLIENT_SECRET,
            Setting.CLAIM_FIN,
            Setting.CLAIM_SURNAME,
            Setting.CLAIM_GIVEN_NAME,
            Setting.CLAIM_PATRONYMIC,
            Setting.CLAIM_MEANS,
            Setting.CLAIM_INSTITUTION,
            Setting.CLAIM_PLACE,
            Setting.INSTITUTION,
            Setting.PLACE,
            Setting.ROLES_OF_GROUPS),
    WORK_OF_STAFF(
            Setting.REASON_MINUTES,
            Setting.STAFF_FINS,
            Setting.LIMITS,
            Setting.HASH_SECRET,
            Setting.AUDIT_ANCHORS,
            Setting.AUDIT_ANCHOR_SECONDS),
    SIGNATURES(
            Setting.TRUST_ANCHORS,
            Setting.CRL_DIR,
            Setting.CRL_URLS,
            Setting.CRL_REFRESH_MINUTES,
            Setting.OCSP_URL,
            Setting.OCSP_DIR,
            Setting.REVOCATION_GRACE_HOURS,
            Setting.SIGNER_ORGANISATION_PREFIX,
            Setting.SIGNER_PERSON_PREFIX,
            Setting.MINISTRY_VOEN,
            Setting.TAX_AUTHORITY_VOEN),
    FILES(Setting.TAKEOVER_DIR, Setting.WORK_DIR, Setting.EDOC_EXTENSION, Setting.EDOC_MEDIA_TYPE),
    DATABASE(
            Setting.DB_URL,
            Setting.DB_USER,
            Setting.DB_PASSWORD,
            Setting.DB_STAFF_USER,
            Setting.DB_STAFF_PASSWORD,
            Setting.DB_INTAKE_USER,
            Setting.DB_INTAKE_PASSWORD,
            Setting.DB_SEALER_USER,
            Setting.DB_SEALER_PASSWORD,
            Setting.DB_BATCH_USER,
            Setting.DB_BATCH_PASSWORD,
            Setting.DB_OWNER_USER,
            Setting.DB_OWNER_PASSWORD);

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Setting> settings;

    SettingGroup(Setting... settings) {
        this.settings = List.of(settings);
    }

    List<Setting> settings() {
        return settings;
    }
}
