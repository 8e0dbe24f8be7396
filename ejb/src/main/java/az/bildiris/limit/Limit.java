package az.bildiris.limit;

import az.bildiris.platform.Setting;
import java.time.Duration;
import java.util.stream.Stream;

/** What somebody may do only so often; {@link Setting#LIMITS} overrides each. */
public enum Limit {
    /** Members of staff look for a person. */
    FIND("limit.find", 30, Duration.ofMinutes(10)),
    /** Somebody takes files: originals, prints, exports. */
    DOWNLOAD("limit.download", 600, Duration.ofMinutes(10)),
    /** Somebody has signatures checked again. */
    CHECK("limit.check", 60, Duration.ofMinutes(10)),
    /** Somebody signs in. */
    SIGN_IN("limit.signIn", 30, Duration.ofMinutes(10)),
    /** The door for documents refuses another system. */
    REFUSAL("limit.refusal", 1200, Duration.ofMinutes(10)),
    /** It refuses somebody without a token, from one address: more do not go on record. */
    STRANGER("limit.stranger", 1, Duration.ofMinutes(1)),
    /** The same, from all addresses together. */
    STRANGERS("limit.stranger", 60, Duration.ofMinutes(1));

    private final String key;
    private final int most;
    private final Duration within;

    Limit(String key, int most, Duration within) {
        this.key = key;
        this.most = most;
        this.within = within;
    }

    /** Of the sentence for who must wait. */
    String key() {
        return key;
    }

    /** How often within {@link #within}. */
    public int most() {
        return given().map(rate -> Integer.parseInt(rate[0])).findFirst().orElse(most);
    }

    public Duration within() {
        return given().map(rate -> Duration.ofSeconds(Long.parseLong(rate[1])))
                .findFirst()
                .orElse(within);
    }

    private Stream<String[]> given() {
        return Stream.of(Setting.LIMITS.value().strip().split(" +"))
                .filter(limit -> limit.startsWith(name() + "="))
                .map(limit -> limit.substring(name().length() + 1).split("/", 2));
    }
}
