package az.bildiris.web.session;

import az.bildiris.platform.BaseAddress;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sign-in in progress in one tab of a browser. It is kept in a cookie of the browser, so that there may be several at
 * once and no session is needed before the sign-in. {@code path} is the requested address, {@code tries} how often the
 * portal was asked in a row, {@code lost} whether a form was sent, which is not kept meanwhile.
 */
record SignInAttempt(String state, String nonce, String verifier, int tries, boolean lost, String path) {
    /** Prefix of the cookies; the portal's own login lives half an hour. */
    static final String PREFIX = "signin-";

    static final Duration LIFE = Duration.ofMinutes(35);
    private static final String NO_PATH = "/services";
    private static final int LONGEST_PATH = 1500;
    private static final int PARTS = 6;

    /** {@code asked} includes the query; an address that is too long or foreign is replaced by the services page. */
    static SignInAttempt towards(String asked, int tries, boolean lost) {
        boolean fit = asked.length() <= LONGEST_PATH && BaseAddress.isOwnPath(asked);
        return new SignInAttempt(
                new State(32).getValue(),
                new Nonce(32).getValue(),
                new CodeVerifier().getValue(),
                tries,
                lost,
                fit ? asked : NO_PATH);
    }

    /** The attempt with this state in a cookie, if we wrote it. */
    static Optional<SignInAttempt> of(String state, String cookie) {
        try {
            String[] parts = Stream.of(cookie.split("\\.", -1))
                    .map(part -> new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .toArray(String[]::new);
            if (parts.length != PARTS || !parts[0].equals(state) || !BaseAddress.isOwnPath(parts[PARTS - 1])) {
                return Optional.empty();
            }
            return Optional.of(new SignInAttempt(
                    parts[0],
                    parts[1],
                    parts[2],
                    Integer.parseInt(parts[3]),
                    Boolean.parseBoolean(parts[4]),
                    parts[PARTS - 1]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Cookie cookie() {
        String value = Stream.of(state, nonce, verifier, "" + tries, "" + lost, path)
                .map(part ->
                        Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(StandardCharsets.UTF_8)))
                .collect(Collectors.joining("."));
        return OwnCookies.of(name(state), value, LIFE);
    }

    /** Name of the cookie for this state, which may be any text. */
    static String name(String state) {
        return PREFIX + state.replaceAll("[^A-Za-z0-9_-]", "").substring(0, Math.min(16, length(state)));
    }

    private static int length(String state) {
        return state.replaceAll("[^A-Za-z0-9_-]", "").length();
    }
}
