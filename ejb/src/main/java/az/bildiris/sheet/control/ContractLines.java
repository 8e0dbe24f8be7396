package az.bildiris.sheet.control;

import az.bildiris.content.NotificationType;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.ValidityStatus;
import az.bildiris.sheet.Sheet.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a print says of the contract as of a day, whichever of its documents is printed: whether it is in force, since
 * when and by which document it is not, how often it was amended and when last. A bank or court may have this print alone.
 */
final class ContractLines {
    private final NotificationDetails details;
    private final Words words;
    private final LocalDate today;

    ContractLines(NotificationDetails details, Words words, LocalDate today) {
        this.details = details;
        this.words = words;
        this.today = today;
    }

    /** In force, or since when and by what it is not. */
    String status() {
        ContractStatus status = details.statuses().contract();
        String base = words.text("contractIs." + status);
        Optional<String> by = valid(NotificationType.TERMINATION).stream()
                .findFirst()
                .map(link -> words.format("contract.by", link.number().value(), words.date(link.date())));
        if (details.lapsedOn().isEmpty()) {
            return base;
        }
        String since = words.format(
                status == ContractStatus.LAPSED ? "contract.lapsedSince" : "contract.lapsesOn",
                words.date(details.lapsedOn().get()));
        return base + "; " + since + by.map(document -> " (" + document + ")").orElse("");
    }

    /** How many valid amendments there are, and the last one. */
    String amendments() {
        List<ChainLink> amendments = valid(NotificationType.AMENDMENT);
        if (amendments.isEmpty()) {
            return words.text("contract.neverAmended");
        }
        ChainLink last = amendments.get(amendments.size() - 1);
        return words.format(
                "contract.amendedTimes",
                String.valueOf(amendments.size()),
                last.number().value(),
                words.date(last.date()));
    }

    private List<ChainLink> valid(NotificationType type) {
        return details.chain().stream()
                .filter(link -> link.type() == type && link.validity() == ValidityStatus.VALID)
                .toList();
    }

    String today() {
        return words.date(today);
    }

    /** What stands under the title of both prints. */
    Head head() {
        String status = words.format(
                "head.status",
                today(),
                words.text("NotificationStatus." + details.statuses().notification()),
                words.text("ValidityStatus." + details.statuses().validity()),
                words.text("contractIs." + details.statuses().contract()));
        return new Head(
                details.number().value(),
                words.date(details.date()),
                details.content().worker().fullName(),
                status,
                banner());
    }

    /** Who made the document ineffective, when, and by which document. */
    private Optional<String> banner() {
        return details.decision()
                .map(decision -> words.format(
                        "head.banner",
                        words.text("StatusCause." + details.statuses().cause()),
                        decision.body(),
                        words.date(decision.decidedOn()),
                        decision.documentNumber()));
    }
}
