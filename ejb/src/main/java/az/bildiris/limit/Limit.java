package az.bildiris.limit;

import az.bildiris.platform.Setting;
import java.time.Duration;
import java.util.stream.Stream;

/** The rate limits; {@link Setting#LIMITS} overrides each. */
public enum Limit {
    /** Searches of staff for a person. */
    FIND("limit.find", 30, Duration.ofMinutes(10)),
    /** Downloads of files: originals, prints, exports. */
    DOWNLOAD("limit.download", 600, Duration.ofMinutes(10)),
    /** Checks of signatures. */
    CHECK("limit.check", 60, Duration.ofMinutes(10)),
    /** Sign-ins. */
    SIGN_IN("limit.signIn", 30, Duration.ofMinutes(10)),
    /** Refusals by the REST interface to one system. */
    REFUSAL("limit.refusal", 1200, Duration.ofMinutes(10)),
    /** Recorded refusals by the REST interface without a token, for one address. */
    STRANGER("limit.stranger", 1, Duration.ofMinutes(1)),
    /** The same for all addresses together. */
    STRANGERS("limit.stranger", 60, Duration.ofMinutes(1));

    private final String key;
    private final int most;
    private final Duration within;

    Limit(String key, int most, Duration within) {
        this.key = key;
        this.most = most;
        this.within = within;
    }

    /** Key of the message for a caller who must wait. */
    String key() {
        return key;
    }

    /** Most times within {@link #within}. */
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
