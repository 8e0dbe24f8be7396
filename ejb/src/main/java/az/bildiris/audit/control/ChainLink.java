package az.bildiris.audit.control;

import az.bildiris.platform.Sha256;
import java.nio.charset.StandardCharsets;

/** Computes a link from an entry, in the same way for sealing and for verifying. */
final class ChainLink {
    /** All columns of an entry {@code e} as text; times are in UTC, independent of the session's zone. */
    static final String CONTENT =
            """
            jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), e.actor, e.actor_name,
              e.role, e.institution, e.place, e.means, e.address, e.action, e.worker_fin, e.notification_id,
              e.notification_number, e.reason_id, e.purpose, e.case_number, e.result, e.detail)::text""";

    /** The hash before the first link. */
    static final String START = "0".repeat(64);

    private ChainLink() {}

    static String hash(String before, String content) {
        return Sha256.of((before + "\n" + content).getBytes(StandardCharsets.UTF_8));
    }
}
