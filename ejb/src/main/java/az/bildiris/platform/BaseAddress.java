package az.bildiris.platform;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address that people see (BILDIRIS_BASE_URL), and what an asked address must be like to belong to it. */
public final class BaseAddress {
    /** For browsers, when people reach us by TLS: never again without it, for a year. */
    public static final String STRICT_TRANSPORT = "max-age=31536000";

    /**
     * Of a path and query as they came: parameters of segments, backslashes, empty segments and those of dots, and the
     * encoded forms of these and of slashes and dots mean one address to us and another to a proxy or browser.
     */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("^[^?]*//|^[^?]*/\\.{1,2}(?:[/?]|$)|[;\\\\]|%(?:3b|5c|2f|2e|00)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]+(?::\\d{1,5})?|\\[[0-9A-Fa-f:.]+](?::\\d{1,5})?");
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private BaseAddress() {}

    /** Whether browsers reach us by TLS, whatever the connection from the proxy is. */
    public static boolean isSecure() {
        return "https".equalsIgnoreCase(base().getScheme());
    }

    /** {@code path} begins with one slash. */
    public static String at(String path) {
        return Setting.BASE_URL.value() + path;
    }

    /** Scheme, host and port as a browser writes them into Origin. */
    public static String origin() {
        return base().getScheme().toLowerCase(Locale.ROOT) + "://" + authority(base());
    }

    /** Whether a Host header names us. */
    public static boolean isHost(String host) {
        if (host == null || !HOST.matcher(host).matches()) {
            return false;
        }
        try {
            URI asked = URI.create(base().getScheme() + "://" + host);
            return asked.getHost() != null
                    && asked.getUserInfo() == null
                    && authority(asked).equals(authority(base()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether a path with its query (null without one), both as they came, reads the same for everybody. */
    public static boolean isPlain(String path, String query) {
        return path.startsWith("/")
                && !AMBIGUOUS.matcher(path).find()
                && !MALFORMED.matcher(path).find()
                && (query == null || !MALFORMED.matcher(query).find());
    }

    /** A path of ours with its query, which a redirect may lead to. */
    public static boolean isOwnPath(String path) {
        int query = path.indexOf('?');
        return query < 0 ? isPlain(path, null) : isPlain(path.substring(0, query), path.substring(query + 1));
    }

    private static URI base() {
        return URI.create(Setting.BASE_URL.value());
    }

    private static String authority(URI address) {
        int preset = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        String port = address.getPort() < 0 || address.getPort() == preset ? "" : ":" + address.getPort();
        return address.getHost().toLowerCase(Locale.ROOT) + port;
    }
}
