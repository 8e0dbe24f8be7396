package az.bildiris.container.control;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.xml.xpath.XPathFactory;

/**
 * A class loader that looks each service up once. DSS and the JDK's XML factories look their services up for every file
 * name and every document, and an EAR's class loader searches all its jars each time, which is a tenth of a validation.
 * DSS finds {@link PlainXPath} only here; all others get the JDK's XPath.
 */
final class CachedServices extends ClassLoader {
    private static final String XPATH = "META-INF/services/" + XPathFactory.class.getName();

    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    CachedServices() {
        super(CachedServices.class.getClassLoader());
        found.put(XPATH, List.of(CachedServices.class.getResource("xpath-of-dss")));
    }

    /** Runs the work with this loader as the thread's class loader. */
    <T> T during(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> known = found.get(name);
        if (known == null) {
            known = Collections.list(super.getResources(name));
            found.put(name, known);
        }
        return Collections.enumeration(known);
    }
}
