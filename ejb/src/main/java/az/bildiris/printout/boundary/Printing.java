package az.bildiris.printout.boundary;

import az.bildiris.access.Roles;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.boundary.Deliveries;
import az.bildiris.notification.boundary.Notifications;
import az.bildiris.printout.Print;
import az.bildiris.printout.control.PrintoutMapper;
import az.bildiris.sheet.boundary.Sheets;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Paper: a notification whole, and the proof of its registration, as PDF. */
@Stateless
public class Printing {
    @Inject
    Notifications notifications;

    @Inject
    Deliveries deliveries;

    @Inject
    Sheets sheets;

    @Inject
    PrintoutMapper mapper;

    /** Throws {@code NotificationNotFound}. */
    @RolesAllowed(Roles.WORKER)
    public Print notification(UUID id, Locale locale) {
        NotificationDetails details = notifications.details(id);
        return new Print(
                details.number(), mapper.print(sheets.notification(details, locale), Optional.empty(), locale));
    }

    /** Throws {@code NotificationNotFound}. */
    @RolesAllowed(Roles.WORKER)
    public Print registration(UUID id, Locale locale) {
        return registration(notifications.details(id), locale);
    }

    /** For the sender of the document with that number; throws {@code NotificationNotFound}. */
    @RolesAllowed(Roles.INTAKE)
    public Print sentRegistration(String number, Locale locale) {
        return registration(deliveries.details(number), locale);
    }

    private Print registration(NotificationDetails details, Locale locale) {
        return new Print(
                details.number(),
                mapper.print(sheets.registration(details, locale), Optional.of(sheets.legalEffect(locale)), locale));
    }
}
