package az.bildiris.printout.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.boundary.RequestAddress;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.printout.PrintForm;
import az.bildiris.printout.PrintJob;
import az.bildiris.printout.PrintRefused;
import az.bildiris.printout.control.PrintJobs;
import az.bildiris.reason.boundary.Subjects;
import az.bildiris.registry.RegistryQuery;
import az.bildiris.registry.boundary.Registry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Batch prints for staff: many notifications of the opened person at once, made in the background. */
@Stateless
public class BatchPrinting {
    /** Most notifications in one file; its pages are in memory until it is written. */
    public static final int MOST = 500;

    @Inject
    Callers callers;

    @Inject
    Registry registry;

    @Inject
    Subjects subjects;

    @Inject
    Trail trail;

    @Inject
    PrintJobs jobs;

    @Inject
    BatchPrinter printer;

    @Inject
    RequestAddress origin;

    /** Prints everything that the query finds, at most {@link #MOST}; throws {@link PrintRefused}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public UUID all(RegistryQuery query, PrintForm form, Locale locale) {
        return these(registry.ids(query), form, locale);
    }

    /** Prints these notifications, all about one person; throws {@link PrintRefused}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public UUID these(List<UUID> ids, PrintForm form, Locale locale) {
        if (ids.isEmpty()) {
            throw new PrintRefused("print.nothing");
        }
        if (ids.size() > MOST) {
            throw new PrintRefused("print.tooMany");
        }
        UUID job = jobs.add(name(), registry.personOf(ids), form, ids.size());
        printer.print(job, name(), List.copyOf(ids), form, locale, origin.getAddress());
        return job;
    }

    /** A job of the caller; throws {@link PrintRefused} for another user's. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public PrintJob find(UUID job) {
        return jobs.find(job, name()).orElseThrow(() -> new PrintRefused("print.unknown"));
    }

    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public void cancel(UUID job) {
        find(job);
        jobs.end(job, PrintJob.State.CANCELLED, "");
    }

    /**
     * The finished file, while a reason for its person is valid; throws {@link PrintRefused} when there is none, and
     * {@code ReasonMissing}.
     */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public Path file(UUID job) {
        PrintJob found = find(job);
        Path file = jobs.file(job, name());
        if (found.state() != PrintJob.State.FINISHED || !Files.exists(file)) {
            throw new PrintRefused("print.unknown");
        }
        trail.looked(subjects.of(found.person())
                .look(AuditAction.EXPORT)
                .with("prints " + found.form() + " " + found.total()));
        return file;
    }

    private String name() {
        return callers.find().orElseThrow().getName();
    }
}
