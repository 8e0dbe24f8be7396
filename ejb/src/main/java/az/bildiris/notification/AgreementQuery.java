package az.bildiris.notification;

import az.bildiris.content.NotificationType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a worker asks of the registry of conclusions and amendments; all optional, combined with AND. The period is
 * met by a contract whose time from the start of work to its lapse overlaps it.
 */
public record AgreementQuery(
        Optional<String> employer,
        Optional<LocalDate> periodFrom,
        Optional<LocalDate> periodTo,
        Optional<ContractStatus> contractStatus,
        Optional<NotificationType> type,
        AgreementSort sort,
        boolean ascending) {
    private static final int LONGEST_TEXT = 255;

    public AgreementQuery {
        if (employer.filter(text -> text.length() > LONGEST_TEXT).isPresent()) {
            throw new IllegalArgumentException("employer text too long");
        }
        if (type.filter(NotificationType.TERMINATION::equals).isPresent()) {
            throw new IllegalArgumentException("terminations have a registry of their own");
        }
    }
}
