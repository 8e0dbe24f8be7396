package az.bildiris.printout.control;

import az.bildiris.access.Caller;
import az.bildiris.content.Worker;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.platform.VisibleText;
import az.bildiris.printout.BookPage;
import az.bildiris.register.Statuses;
import az.bildiris.register.ValidityStatus;
import az.bildiris.reports.PrintChange;
import az.bildiris.reports.PrintField;
import az.bildiris.reports.PrintHead;
import az.bildiris.reports.PrintSection;
import az.bildiris.reports.Printout;
import az.bildiris.reports.Printouts;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.Sheet.Block;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converts sheets to prints; the templates are loaded once. */
@ApplicationScoped
public class PrintoutMapper {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    @Inject
    Clock clock;

    private final Printouts printouts = new Printouts();

    public byte[] print(Sheet sheet, Optional<String> remark, Locale locale) {
        return printouts.print(printout(sheet, remark, locale));
    }

    /** A notification as a part of a batch print. */
    public BookPage page(NotificationDetails details, Printout printout, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("az.bildiris.sheet.sheet", locale);
        Worker worker = details.content().worker();
        Statuses statuses = details.statuses();
        String status = statuses.validity() == ValidityStatus.VALID
                ? words.getString("NotificationStatus." + statuses.notification())
                : words.getString("ValidityStatus." + statuses.validity());
        return new BookPage(
                printout,
                details.number(),
                VisibleText.of(worker.fullName()) + ", " + words.getString("worker.fin") + " " + worker.fin(),
                String.join(
                        " · ",
                        printout.title(),
                        VisibleText.of(details.content().employer().name()),
                        DAY.format(details.date()),
                        status));
    }

    /**
     * Many notifications in one file. The index names the worker, and each notification with its employer, date and
     * status, in their order.
     */
    public byte[] book(List<BookPage> pages, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("az.bildiris.sheet.sheet", locale);
        var lines = new ArrayList<PrintField>();
        lines.add(new PrintField(words.getString("book.worker"), pages.get(0).worker()));
        for (BookPage page : pages) {
            lines.add(new PrintField(lines.size() + ". " + page.number(), page.line()));
        }
        var index = new Printout(
                locale,
                words.getString("book.title"),
                Optional.empty(),
                List.of(new PrintSection(
                        MessageFormat.format(words.getString("book.count"), pages.size()),
                        Optional.empty(),
                        lines,
                        List.of())),
                pages.get(0).printout().remark(),
                Optional.empty(),
                LocalDateTime.now(clock));
        return printouts.print(Stream.concat(Stream.of(index), pages.stream().map(BookPage::printout))
                .toList());
    }

    /** A sheet laid out for printing. */
    public Printout printout(Sheet sheet, Optional<String> remark, Locale locale) {
        ResourceBundle marks = ResourceBundle.getBundle("az.bildiris.sheet.sheet", locale);
        var printout = new Printout(
                locale,
                sheet.title(),
                sheet.head()
                        .map(head ->
                                new PrintHead(head.number(), head.date(), head.worker(), head.status(), head.banner())),
                sheet.blocks().stream()
                        .map(block -> section(block, Optional.of(marks.getString("source." + block.source()))))
                        .toList(),
                remark,
                Optional.empty(),
                LocalDateTime.now(clock));
        return printouts.shows(printout) ? printout : withSentence(printout, marks.getString("print.signsMissing"));
    }

    private static Printout withSentence(Printout printout, String sentence) {
        String remark = printout.remark().map(before -> before + " ").orElse("") + sentence;
        return new Printout(
                printout.language(),
                printout.title(),
                printout.head(),
                printout.sections(),
                Optional.of(remark),
                printout.issuer(),
                printout.printedAt());
    }

    /** The remark with purpose, user and place of a print by staff. */
    public String counter(String purpose, String caseNumber, Caller staff, Locale locale) {
        String words =
                ResourceBundle.getBundle("az.bildiris.sheet.sheet", locale).getString("counter.printed");
        String where = Stream.of(staff.fullName(), staff.institution(), staff.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String why = caseNumber.isEmpty() ? purpose : purpose + ", № " + caseNumber;
        return MessageFormat.format(words, why, where);
    }

    /** A block for printing; {@code mark} names the block's source. */
    public static PrintSection section(Block block, Optional<String> mark) {
        return new PrintSection(
                block.title(),
                mark,
                block.lines().stream()
                        .map(line -> new PrintField(line.label(), line.value()))
                        .toList(),
                block.changes().stream()
                        .map(change -> new PrintChange(change.term(), change.before(), change.after()))
                        .toList());
    }
}
