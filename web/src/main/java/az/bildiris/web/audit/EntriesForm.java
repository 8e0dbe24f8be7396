package az.bildiris.web.audit;

import az.bildiris.audit.AuditAction;
import az.bildiris.audit.AuditResult;
import az.bildiris.audit.LookQuery;
import az.bildiris.content.Fin;
import az.bildiris.platform.Window;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/** Search in the trail; it is kept in the session while other pages are opened. */
public abstract class EntriesForm implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 20;

    private Long newest;
    private int first;
    private int rows = ROWS;
    private String worker;
    private String actor;
    private LocalDate from;
    private LocalDate to;
    private AuditAction action;
    private String purpose;
    private AuditResult result;
    private boolean othersOnly = presetOthersOnly();
    private boolean questioned;

    /** Whether looks of the person themselves are left out at first. */
    abstract boolean presetOthersOnly();

    LookQuery query() {
        return new LookQuery(
                Optional.ofNullable(worker).map(Fin::typed),
                Optional.ofNullable(actor),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(action),
                Optional.ofNullable(purpose),
                Optional.ofNullable(result),
                othersOnly,
                questioned,
                Optional.ofNullable(newest));
    }

    /** Starts at the first page, with the entries as of now. */
    void begin() {
        newest = null;
        first = 0;
    }

    /** Keeps to the entries up to this one, so that rows do not move while somebody pages and entries are added. */
    void keepTo(long entry) {
        newest = newest == null ? Long.valueOf(entry) : newest;
    }

    void show(Window window) {
        first = window.offset();
        rows = window.size();
    }

    void clear() {
        begin();
        worker = null;
        actor = null;
        from = null;
        to = null;
        action = null;
        purpose = null;
        result = null;
        othersOnly = presetOthersOnly();
        questioned = false;
    }

    public boolean isFiltered() {
        return worker != null
                || actor != null
                || from != null
                || to != null
                || action != null
                || purpose != null
                || result != null
                || othersOnly != presetOthersOnly()
                || questioned;
    }

    /** The first row of the shown page. */
    public int getFirst() {
        return first;
    }

    public int getRows() {
        return rows;
    }

    public String getWorker() {
        return worker;
    }

    public void setWorker(String worker) {
        this.worker = worker;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public AuditAction getAction() {
        return action;
    }

    public void setAction(AuditAction action) {
        this.action = action;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public AuditResult getResult() {
        return result;
    }

    public void setResult(AuditResult result) {
        this.result = result;
    }

    public boolean isOthersOnly() {
        return othersOnly;
    }

    public void setOthersOnly(boolean othersOnly) {
        this.othersOnly = othersOnly;
    }

    public boolean isQuestioned() {
        return questioned;
    }

    public void setQuestioned(boolean questioned) {
        this.questioned = questioned;
    }
}
