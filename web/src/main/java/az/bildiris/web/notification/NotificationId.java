package az.bildiris.web.notification;

import az.bildiris.notification.NotificationNotFound;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id at the end of an address; a malformed one is as unknown as any other. */
public final class NotificationId {
    private static final Pattern UUID_V4 =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private NotificationId() {}

    /** Throws {@link NotificationNotFound}. */
    public static UUID behind(String address, HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded == null ? request.getRequestURI() : forwarded.toString();
        String start = request.getContextPath() + address + "/";
        String id = uri.startsWith(start) ? uri.substring(start.length()) : "";
        if (!UUID_V4.matcher(id).matches()) {
            throw new NotificationNotFound();
        }
        return UUID.fromString(id);
    }
}
