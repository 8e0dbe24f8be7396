package az.bildiris.printout.boundary;

import az.bildiris.printout.control.PrintJobs;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Deletes batch prints after half an hour, and all of them at a start. */
@Startup
@Singleton
@DependsOn("Migration")
public class PrintSweep {
    @Inject
    PrintJobs jobs;

    @PostConstruct
    void empty() {
        jobs.empty();
    }

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void sweep() {
        jobs.forgetOld();
    }
}
