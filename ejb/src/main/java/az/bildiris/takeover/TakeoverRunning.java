package az.bildiris.takeover;

import az.bildiris.platform.DomainException;

/** Another take-over is running; only one may run at a time, since a second would slow the first. */
public class TakeoverRunning extends DomainException {
    public TakeoverRunning() {
        super(Kind.REFUSED, "takeover.running");
    }
}
