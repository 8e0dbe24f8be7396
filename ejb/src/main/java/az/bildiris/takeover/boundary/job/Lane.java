package az.bildiris.takeover.boundary.job;

import az.bildiris.takeover.LanePosition;
import az.bildiris.takeover.control.Source;
import jakarta.batch.runtime.context.StepContext;

/** State that the artifacts of one partition share: its files, and its results so far. */
final class Lane {
    final Source source;
    private final int number;
    private long position;
    private int registered;
    private int refused;

    Lane(LanePosition saved, Source source) {
        this.source = source;
        number = saved.lane();
        position = saved.position();
        registered = saved.registered();
        refused = saved.refused();
    }

    static Lane of(StepContext step) {
        return (Lane) step.getTransientUserData();
    }

    int number() {
        return number;
    }

    long position() {
        return position;
    }

    void read(long item) {
        position = item;
    }

    void registered(int documents) {
        registered += documents;
    }

    void refused() {
        refused++;
    }

    LanePosition state() {
        return new LanePosition(number, position, registered, refused);
    }
}
