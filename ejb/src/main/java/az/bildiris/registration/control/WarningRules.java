package az.bildiris.registration.control;

import static az.bildiris.refusal.WarningCode.LEGAL_REFERENCE_DIFFERS;
import static az.bildiris.refusal.WarningCode.REGISTERED_LATE;
import static az.bildiris.refusal.WarningCode.SIGNED_BEFORE_CERTIFICATE;
import static az.bildiris.refusal.WarningCode.SIGNED_BEFORE_CONCLUSION;
import static az.bildiris.refusal.WarningCode.WORK_BEFORE_REGISTRATION;

import az.bildiris.container.Signature;
import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationType;
import az.bildiris.content.Termination;
import az.bildiris.platform.Baku;
import az.bildiris.reference.Reference;
import az.bildiris.reference.ReferenceList;
import az.bildiris.refusal.Warning;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Warnings for workers about a registered document alone that the law does not refuse (spec chapter 10, R10, R11). Those
 * about the terms of its contract are {@link az.bildiris.register.TermWarnings}.
 */
final class WarningRules {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private WarningRules() {}

    /** {@code today} is the day in Baku. */
    static List<Warning> of(NotificationContent content, LocalDate today, Map<ReferenceList, List<Reference>> lists) {
        var warnings = new ArrayList<Warning>();
        if (nextWorkingDay(content.date()).isBefore(today)) {
            warnings.add(new Warning(REGISTERED_LATE, "date", DAY.format(today)));
        }
        if (content.type() == NotificationType.CONCLUSION
                && content.contract().workStartsOn().isBefore(today)) {
            warnings.add(new Warning(
                    WORK_BEFORE_REGISTRATION,
                    "contract.workStartsOn",
                    DAY.format(content.contract().workStartsOn())));
        }
        content.termination().ifPresent(termination -> warnings.addAll(reference(termination, lists)));
        return warnings;
    }

    /** Warnings about the claimed signing time: it is no proof, but an impossible time must be shown. */
    static List<Warning> signing(Signature signature, NotificationContent content) {
        var warnings = new ArrayList<Warning>();
        ZonedDateTime claimed = signature.signedAt().atZone(Baku.ZONE);
        if (signature.signedAt().isBefore(signature.certificateValidFrom())) {
            warnings.add(new Warning(SIGNED_BEFORE_CERTIFICATE, "signature.signedAt", TIME.format(claimed)));
        }
        if (claimed.toLocalDate().isBefore(content.contract().concludedOn())) {
            warnings.add(new Warning(SIGNED_BEFORE_CONCLUSION, "signature.signedAt", TIME.format(claimed)));
        }
        return warnings;
    }

    /** The next working day: Saturdays and Sundays are none; public holidays are decreed each year and unknown here. */
    private static LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static List<Warning> reference(Termination termination, Map<ReferenceList, List<Reference>> lists) {
        return lists.get(ReferenceList.TERMINATION_REASON).stream()
                .filter(entry -> entry.code().equals(termination.reason()))
                .filter(entry -> !letters(entry.legalReference()).equals(letters(termination.legalReference())))
                .map(entry -> new Warning(
                        LEGAL_REFERENCE_DIFFERS, "termination.legalReference", termination.legalReference()))
                .toList();
    }

    /** The letters of a reference; quotes, dots and blanks are written in many ways. */
    private static String letters(String reference) {
        return reference.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
