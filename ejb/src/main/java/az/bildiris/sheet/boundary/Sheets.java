package az.bildiris.sheet.boundary;

import az.bildiris.access.Roles;
import az.bildiris.career.Career;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.reference.boundary.References;
import az.bildiris.register.Chain.Term;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.Sheet.ChangedTerm;
import az.bildiris.sheet.TermLine;
import az.bildiris.sheet.control.CareerSheet;
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

    /** The terms of a contract on a day; the caller's permission was checked when it was read. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public List<TermLine> terms(Map<String, Term> terms, Locale locale) {
        return new TermLines(locale, lists()).of(terms);
    }

    /** What differs between the terms of a contract on two days; an absent value is empty. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public List<ChangedTerm> differences(Map<String, Term> before, Map<String, Term> after, Locale locale) {
        return new TermLines(locale, lists()).differences(before, after);
    }

    /** The extract of a worker's contracts; the caller's permission was checked when they were read. */
    @RolesAllowed({Roles.WORKER, Roles.CLERK, Roles.INSPECTOR})
    public Sheet career(Career career, Locale locale) {
        return CareerSheet.of(career, locale, lists());
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
