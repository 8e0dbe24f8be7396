package az.bildiris.printout;

import az.bildiris.platform.DomainException;

/**
 * A batch print that cannot be made or downloaded: there is nothing to print or too much, or the job is not one for
 * this person.
 */
public class PrintRefused extends DomainException {
    public PrintRefused(String key) {
        super(Kind.MISSING, key);
    }
}
