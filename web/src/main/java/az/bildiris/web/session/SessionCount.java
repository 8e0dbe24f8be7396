package az.bildiris.web.session;

import az.bildiris.platform.Setting;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the sessions of this server and bounds them; each belongs to a signed-in person. */
@WebListener
public class SessionCount implements HttpSessionListener {
    private static final AtomicInteger LIVE = new AtomicInteger();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        LIVE.incrementAndGet();
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        LIVE.decrementAndGet();
    }

    static boolean isFull() {
        return LIVE.get() >= Integer.parseInt(Setting.SESSIONS.value());
    }
}
