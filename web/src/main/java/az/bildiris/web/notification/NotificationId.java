package az.bildiris.web.notification;

import az.bildiris.register.NotificationNotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the id at the end of an address; a malformed id is answered as an unknown one. */
public final class NotificationId {
    private static final Pattern UUID_V4 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private NotificationId() {}

    /** The id at the end of an address; throws {@link NotificationNotFound}. */
    public static UUID behind(String address, HttpServletRequest request) {
        return parse(text(address, request));
    }

    /** Throws {@link NotificationNotFound} for anything but a UUID of version 4 in the form that we write. */
    public static UUID parse(String text) {
        return find(text).orElseThrow(NotificationNotFound::new);
    }

    /** An id; empty for anything but a UUID of version 4 in the form that we write. */
    public static Optional<UUID> find(String text) {
        return UUID_V4.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /** The end of the requested address behind that of the page. */
    public static String text(String address, HttpServletRequest request) {
        String start = request.getContextPath() + address + "/";
        String uri = request.getRequestURI();
        return uri.startsWith(start) ? uri.substring(start.length()) : "";
    }
}
