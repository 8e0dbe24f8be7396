package az.bildiris.registration.boundary;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts of one take-over, saved every so often. */
final class TakeoverProgress {
    private static final int SAVE_EVERY = 50;

    private final TakeoverLog log;
    private final String manifestSha256;
    private final AtomicInteger registered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    TakeoverProgress(TakeoverLog log, String manifestSha256) {
        this.log = log;
        this.manifestSha256 = manifestSha256;
    }

    void registered() {
        saveEvery(registered.incrementAndGet());
    }

    void refused() {
        saveEvery(refused.incrementAndGet());
    }

    private void saveEvery(int count) {
        if (count % SAVE_EVERY == 0) {
            save();
        }
    }

    synchronized void save() {
        log.progress(manifestSha256, registered.get(), refused.get());
    }

    @Override
    public String toString() {
        return registered + " registered, " + refused + " refused";
    }
}
