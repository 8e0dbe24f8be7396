package az.bildiris.reports;

import net.sf.jasperreports.engine.JRException;

/** Sets the thread's class loader, through which JasperReports finds fonts and templates; a server may set another. */
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
