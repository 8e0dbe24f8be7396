package az.bildiris.platform;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** The public address (BILDIRIS_BASE_URL), and the checks of requested addresses. */
public final class BaseAddress {
    /** HSTS for a year, sent when the public address has TLS. */
    public static final String STRICT_TRANSPORT = "max-age=31536000";

    /**
     * Paths and queries that different programs read differently: parameters of segments, backslashes, empty segments,
     * segments of dots, and the encoded forms of these and of slashes and dots.
     */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("^[^?]*//|^[^?]*/\\.{1,2}(?:[/?]|$)|[;\\\\]|%(?:3b|5c|2f|2e|00)", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]+(?::\\d{1,5})?|\\[[0-9A-Fa-f:.]+](?::\\d{1,5})?");
    private static final Pattern MALFORMED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private BaseAddress() {}

    /** Whether browsers reach the application by TLS, whatever the connection from the proxy is. */
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

    /** Whether a Host header names this application. */
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

    /** Whether a path with its query (null without one), both as received, has only one interpretation. */
    public static boolean isPlain(String path, String query) {
        return path.startsWith("/")
                && !AMBIGUOUS.matcher(path).find()
                && !MALFORMED.matcher(path).find()
                && (query == null || !MALFORMED.matcher(query).find());
    }

    /** Whether a path with its query is one of this application, to which a redirect may lead. */
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
