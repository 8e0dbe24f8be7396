package az.bildiris.sheet.boundary;

import az.bildiris.access.Roles;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.control.SheetBuilder;
import az.bildiris.sheet.control.TermLines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Notifications as text, for screen and paper. */
@Stateless
public class Sheets {
    @Inject
    References references;

    @Inject
    Clock clock;

    /** All blocks of a notification; the caller's permission was checked when it was read. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Sheet notification(NotificationDetails details, Locale locale) {
        return SheetBuilder.notification(details, locale, lists(), LocalDate.now(clock));
    }

    /** The proof of its registration. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR, Roles.INTAKE})
    public Sheet registration(NotificationDetails details, Locale locale) {
        return SheetBuilder.registration(details, locale, lists(), LocalDate.now(clock));
    }

    /** Terms and differences of contracts; the caller's permission was checked when they were read. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public TermLines terms(Locale locale) {
        return new TermLines(locale, lists());
    }

    /** The sentence on legal effect (art. 49(1)) at the end of every proof of registration. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR, Roles.INTAKE})
    public String legalEffect(Locale locale) {
        return SheetBuilder.legalEffect(locale);
    }

    private Map<ReferenceList, List<Reference>> lists() {
        return Arrays.stream(ReferenceList.values()).collect(Collectors.toMap(Function.identity(), references::list));
    }
}
