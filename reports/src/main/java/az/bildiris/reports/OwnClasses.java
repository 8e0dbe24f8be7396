package az.bildiris.reports;

import net.sf.jasperreports.engine.JRException;

/** JasperReports finds fonts and templates through the thread's class loader, which a server sets as it likes. */
final class OwnClasses {
    interface Work<T> {
        T run() throws JRException;
    }

    private OwnClasses() {}

    static <T> T call(Work<T> work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClasses.class.getClassLoader());
        try {
            return work.run();
        } catch (JRException e) {
            throw new IllegalStateException("The print failed", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
