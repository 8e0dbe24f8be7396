package az.bildiris.printout;

import az.bildiris.content.Fin;
import java.util.UUID;

/**
 * A batch print that is made in the background.
 *
 * @param person FİN of the worker whom the notifications are about
 * @param failure key of the message that says why it stopped; empty unless it failed
 */
public record PrintJob(UUID id, Fin person, PrintForm form, int total, int done, State state, String failure) {
    /** The state of the job. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED,
        CANCELLED
    }
}
