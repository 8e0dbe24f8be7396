package az.bildiris.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shortens what the server itself logs of a failed request to one line, without the exception's message: it may contain
 * a row of the register, and invalid requests would fill the log. Messages of a failed deployment are not changed.
 */
@Startup
@Singleton
public class OneLineLogs {
    /** Loggers of request processing, by the beginning of their names. */
    private static final List<String> SERVING = List.of(
            "jakarta.enterprise.ejb",
            "jakarta.enterprise.web",
            "jakarta.enterprise.resource",
            "jakarta.enterprise.system.core.security",
            "jakarta.enterprise.system.core.transaction",
            "javax.enterprise.resource",
            "fish.payara.microprofile",
            "org.eclipse.persistence",
            "org.glassfish.grizzly",
            "org.glassfish.jersey",
            "org.glassfish.soteria",
            "org.jboss.weld",
            "org.omnifaces");

    private static final int LONGEST = 300;

    private final Map<Handler, Filter> before = new HashMap<>();

    @PostConstruct
    void begin() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            Filter usual = handler.getFilter();
            before.put(handler, usual);
            handler.setFilter(record -> (usual == null || usual.isLoggable(record)) && shorten(record));
        }
    }

    @PreDestroy
    void end() {
        before.forEach(Handler::setFilter);
    }

    /** Shortens a record; always returns true, since no record is dropped. */
    static boolean shorten(LogRecord record) {
        String logger = String.valueOf(record.getLoggerName());
        if (SERVING.stream().noneMatch(logger::startsWith)) {
            return true;
        }
        String said = new SimpleFormatter().formatMessage(record).strip();
        boolean trace = said.contains("\n\tat ") || said.contains("\n        at ");
        if (record.getThrown() != null || trace) {
            String first = VisibleText.of(said.lines().findFirst().orElse(""));
            String types = record.getThrown() == null ? "" : types(record.getThrown());
            String text = (first.substring(0, Math.min(LONGEST, first.length())) + " " + types).strip();
            record.setThrown(null);
            record.setResourceBundle(null);
            record.setParameters(null);
            record.setMessage(text);
        }
        return true;
    }

    private static String types(Throwable failure) {
        String causes = Stream.iterate(failure, found -> found != null, Throwable::getCause)
                .limit(5)
                .map(found -> found.getClass().getName())
                .collect(Collectors.joining(" < "));
        String place = Stream.iterate(failure, found -> found != null, Throwable::getCause)
                .limit(5)
                .flatMap(found -> Arrays.stream(found.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith("az.bildiris."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return causes + place;
    }
}
