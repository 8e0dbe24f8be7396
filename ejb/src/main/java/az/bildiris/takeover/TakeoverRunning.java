package az.bildiris.takeover;

import az.bildiris.platform.DomainException;

/** One take-over at a time: another one would only slow the first. */
public class TakeoverRunning extends DomainException {
    public TakeoverRunning() {
        super("takeover.running");
    }
}
