package az.bildiris.printout;

import java.util.UUID;

/**
 * Many prints made in the background.
 *
 * @param person FİN of the worker whose notifications these are
 * @param failure key of the sentence that says why it stopped; empty unless it failed
 */
public record PrintJob(UUID id, String person, PrintForm form, int total, int done, State state, String failure) {
    /** How far it is. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED,
        CANCELLED
    }
}
