package az.bildiris.web.session;

import az.bildiris.platform.BaseAddress;
import az.bildiris.platform.TrustedProxies;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Gives sessions ids of 128 random bits in a cookie that, with TLS, is sent by TLS only; Payara's ids have 56 random
 * bits after the clock. The server has a setting for the generator, but only finds classes in its own class path. So
 * this class sets the generator in the session manager by reflection. If that fails, the application does not start.
 */
@WebListener
public class SessionNames implements ServletContextListener {
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        TrustedProxies.configured(); // a failure stops the start
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(OwnCookies.name("JSESSIONID"));
        cookie.setSecure(BaseAddress.isSecure());
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        try {
            Object manager = manager(event.getServletContext());
            Method told = method(manager.getClass(), "setUuidGenerator");
            Class<?> generator = told.getParameterTypes()[0];
            told.invoke(
                    manager,
                    Proxy.newProxyInstance(
                            generator.getClassLoader(),
                            new Class<?>[] {generator},
                            (proxy, asked, arguments) -> name()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this server cannot be told how to name sessions", e);
        }
    }

    static String name() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The session manager of the server's own context, which is behind two facades. */
    private static Object manager(ServletContext facade) throws ReflectiveOperationException {
        Object context = facade;
        while (context instanceof ServletContext && !hasManager(context)) {
            Field inner = field(context.getClass());
            inner.setAccessible(true);
            context = inner.get(context);
        }
        return method(context.getClass(), "getManager").invoke(context);
    }

    private static boolean hasManager(Object context) {
        return java.util.Arrays.stream(context.getClass().getMethods())
                .anyMatch(found -> found.getName().equals("getManager"));
    }

    private static Field field(Class<?> type) throws NoSuchFieldException {
        return type.getDeclaredField("context");
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        return java.util.Arrays.stream(type.getMethods())
                .filter(found -> found.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + name));
    }
}
