package az.bildiris.web.printout;

import az.bildiris.printout.PrintJob;
import az.bildiris.printout.boundary.BatchPrinting;
import az.bildiris.web.notification.NotificationId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/** The page with the progress of a batch print, until its file can be downloaded. */
@Named
@ViewScoped
public class PrintJobView implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    transient BatchPrinting printing;

    private String asked;
    private UUID id;
    private transient PrintJob job;

    /** Throws for jobs of other persons. */
    public void enter() {
        id = NotificationId.parse(asked == null ? "" : asked);
        refresh();
    }

    public void refresh() {
        job = printing.find(id);
    }

    public void cancel() {
        printing.cancel(id);
        refresh();
    }

    public PrintJob getJob() {
        if (job == null) {
            refresh();
        }
        return job;
    }

    public boolean isRunning() {
        return getJob().state() == PrintJob.State.RUNNING;
    }

    public boolean isFinished() {
        return getJob().state() == PrintJob.State.FINISHED;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
