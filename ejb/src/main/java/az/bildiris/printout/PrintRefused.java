package az.bildiris.printout;

import az.bildiris.platform.DomainException;

/** Nothing to print, too much, or a job that is not there for this person. */
public class PrintRefused extends DomainException {
    public PrintRefused(String key) {
        super(key);
    }
}
