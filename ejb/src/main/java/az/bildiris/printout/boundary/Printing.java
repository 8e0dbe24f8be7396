package az.bildiris.printout.boundary;

import az.bildiris.access.Caller;
import az.bildiris.access.Roles;
import az.bildiris.access.boundary.Callers;
import az.bildiris.audit.AuditAction;
import az.bildiris.career.Career;
import az.bildiris.career.CareerWords;
import az.bildiris.career.LengthOfService;
import az.bildiris.career.boundary.Careers;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Deliveries;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.printout.BookPage;
import az.bildiris.printout.Print;
import az.bildiris.printout.control.PrintoutMapper;
import az.bildiris.reason.boundary.Reasons;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.sheet.boundary.Sheets;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Prints notifications and proofs of registration as PDF. */
@Stateless
public class Printing {
    @Inject
    Notifications notifications;

    @Inject
    Careers careers;

    @Inject
    Deliveries deliveries;

    @Inject
    Sheets sheets;

    @Inject
    PrintoutMapper mapper;

    @Inject
    Callers callers;

    @Inject
    Reasons reasons;

    @Inject
    References references;

    @Resource
    SessionContext session;

    /** Throws {@code NotificationNotFound}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Print notification(UUID id, Locale locale) {
        NotificationDetails details = notifications.details(id, AuditAction.PRINT);
        return new Print(
                details.number(),
                mapper.print(sheets.notification(details, locale), counter(worker(details), locale), locale));
    }

    /** The extract of the working life of the person whose registries are shown. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public byte[] career(Locale locale) {
        Career career = careers.career(AuditAction.PRINT);
        String rule = new CareerWords(locale).format("service.rule", LengthOfService.RULE);
        String remark =
                rule + counter(career.fin(), locale).map(words -> " " + words).orElse("");
        return mapper.print(sheets.career(career, locale), Optional.of(remark), locale);
    }

    /** A notification as a part of a batch print; throws {@code NotificationNotFound}. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public BookPage page(UUID id, Locale locale) {
        NotificationDetails details = notifications.details(id, AuditAction.PRINT);
        return mapper.page(
                details,
                mapper.printout(sheets.notification(details, locale), counter(worker(details), locale), locale),
                locale);
    }

    /** All of them in one PDF, after an index. */
    @RolesAllowed({Roles.CLERK, Roles.INSPECTOR})
    public byte[] book(List<BookPage> pages, Locale locale) {
        return mapper.book(pages, locale);
    }

    /** Throws {@code NotificationNotFound}. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Print registration(UUID id, Locale locale) {
        NotificationDetails details = notifications.details(id, AuditAction.PROOF);
        return registration(details, counter(worker(details), locale), locale);
    }

    /** The proof of registration for the document's sender; throws {@code NotificationNotFound}. */
    @RolesAllowed(Roles.INTAKE)
    public Print sentRegistration(NotificationNumber number, Locale locale) {
        return registration(deliveries.details(number), Optional.empty(), locale);
    }

    private Print registration(NotificationDetails details, Optional<String> counter, Locale locale) {
        String remark =
                sheets.legalEffect(locale) + counter.map(words -> " " + words).orElse("");
        return new Print(
                details.number(), mapper.print(sheets.registration(details, locale), Optional.of(remark), locale));
    }

    private static Fin worker(NotificationDetails details) {
        return details.content().worker().fin();
    }

    /** The remark on prints that staff make about an opened person: purpose, user and place. */
    private Optional<String> counter(Fin worker, Locale locale) {
        if (!session.isCallerInRole(Roles.CLERK) && !session.isCallerInRole(Roles.INSPECTOR)) {
            return Optional.empty();
        }
        Caller staff = callers.find().orElseThrow();
        return reasons.live().persons().stream()
                .filter(reason -> reason.workerFin().equals(worker))
                .findFirst()
                .map(reason -> mapper.counter(
                        references
                                .find(ReferenceList.ACCESS_PURPOSE, reason.purpose())
                                .map(purpose -> purpose.text(locale))
                                .orElse(reason.purpose()),
                        reason.caseNumber(),
                        staff,
                        locale));
    }
}
