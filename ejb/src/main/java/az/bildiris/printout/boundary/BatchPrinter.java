package az.bildiris.printout.boundary;

import az.bildiris.access.Roles;
import az.bildiris.audit.boundary.RequestAddress;
import az.bildiris.platform.DomainException;
import az.bildiris.printout.BookPage;
import az.bildiris.printout.Print;
import az.bildiris.printout.PrintForm;
import az.bildiris.printout.PrintJob;
import az.bildiris.printout.control.PrintJobs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Does the work of {@link BatchPrinting}: it reads and audits each notification in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchPrinter {
    private static final System.Logger LOG = System.getLogger(BatchPrinter.class.getName());

    @Inject
    Printing printing;

    @Inject
    PrintJobs jobs;

    @Inject
    RequestAddress origin;

    /** {@code address} is the network address of the request, which this thread does not have. */
    @Asynchronous
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public void print(UUID job, String owner, List<UUID> ids, PrintForm form, Locale locale, String address) {
        origin.from(address);
        try {
            Path file = jobs.file(job, owner);
            boolean whole = form == PrintForm.PDF ? book(job, ids, locale, file) : archive(job, ids, locale, file);
            if (whole) {
                jobs.end(job, PrintJob.State.FINISHED, "");
            }
        } catch (DomainException e) {
            jobs.end(job, PrintJob.State.FAILED, e.key());
        } catch (IOException | RuntimeException e) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "Print job {0} failed: {1}",
                    job,
                    e.getClass().getName());
            jobs.end(job, PrintJob.State.FAILED, "error.500");
        }
    }

    private boolean book(UUID job, List<UUID> ids, Locale locale, Path file) throws IOException {
        List<BookPage> pages = new ArrayList<>();
        for (UUID id : ids) {
            pages.add(printing.page(id, locale));
            if (!jobs.advance(job)) {
                return false;
            }
        }
        Files.write(file, printing.book(pages, locale));
        return true;
    }

    private boolean archive(UUID job, List<UUID> ids, Locale locale, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (UUID id : ids) {
                Print print = printing.notification(id, locale);
                zip.putNextEntry(new ZipEntry("bildiris-" + print.number() + ".pdf"));
                zip.write(print.pdf());
                if (!jobs.advance(job)) {
                    return false;
                }
            }
            return true;
        }
    }
}
