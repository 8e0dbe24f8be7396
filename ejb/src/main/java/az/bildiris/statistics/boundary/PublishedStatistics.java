package az.bildiris.statistics.boundary;

import az.bildiris.access.Roles;
import az.bildiris.access.Scope;
import az.bildiris.access.boundary.ActsAs;
import az.bildiris.audit.AuditAction;
import az.bildiris.audit.Look;
import az.bildiris.audit.boundary.Trail;
import az.bildiris.statistics.Statistics;
import az.bildiris.statistics.StatisticsPeriod;
import az.bildiris.statistics.control.StatisticsReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Figures of the whole register for staff, which disclose nothing about a person. All access is audited. */
@Stateless
public class PublishedStatistics {
    @Inject
    StatisticsReader reader;

    @Inject
    Trail trail;

    /** Figures for a page. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN})
    @ActsAs(Scope.STATISTICS)
    public Statistics of(StatisticsPeriod period) {
        return read(period, AuditAction.PAGE, "");
    }

    /** Figures for a file; {@code form} is its format. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR, Roles.SUPERVISOR, Roles.AUDITOR, Roles.ADMIN})
    @ActsAs(Scope.STATISTICS)
    public Statistics export(StatisticsPeriod period, String form) {
        return read(period, AuditAction.EXPORT, " " + form);
    }

    /** Counts the register again, if a count is due. */
    @RolesAllowed(Roles.SYSTEM)
    @ActsAs(Scope.NONE)
    public void recount() {
        reader.count();
    }

    private Statistics read(StatisticsPeriod period, AuditAction action, String form) {
        Statistics statistics = reader.read(period);
        trail.looked(Look.of(action, "statistics " + period.from() + " " + period.to() + form));
        return statistics;
    }
}
