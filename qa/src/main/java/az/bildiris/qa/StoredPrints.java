package az.bildiris.qa;

import az.bildiris.content.NotificationContent;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.notification.NotificationDetails;
import az.bildiris.notification.NotificationDetails.ChainLink;
import az.bildiris.platform.Baku;
import az.bildiris.printout.control.PrintoutMapper;
import az.bildiris.reference.boundary.ShippedLists;
import az.bildiris.register.ContractStatus;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.register.NotificationStatus;
import az.bildiris.register.SignatureDetails;
import az.bildiris.register.SignatureDetails.CheckDetails;
import az.bildiris.register.StatusCause;
import az.bildiris.register.Statuses;
import az.bildiris.register.ValidityStatus;
import az.bildiris.reports.PrintHead;
import az.bildiris.reports.Printout;
import az.bildiris.sheet.Sheet;
import az.bildiris.sheet.control.SheetBuilder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;

/** Both prints of a conclusion that is in force, has an amendment, and is stored with its original. */
final class StoredPrints {
    static final String WORKER = "7TR2X9A";
    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");
    private static final String ONE = "select * from notification n join document d on d.notification_id = n.id"
            + " join contract c on c.id = n.contract_id where n.worker_fin = '" + WORKER
            + "' and n.type = 'CONCLUSION' and c.lapsed_on is null and n.invalid_since is null"
            + " and d.signature_verdict is not null"
            + " and exists (select 1 from notification a where a.contract_id = n.contract_id and a.type = 'AMENDMENT')"
            + " order by n.notification_date desc, n.id limit 1";

    private static final String CHAIN = "select id, number, type, notification_date from notification"
            + " where contract_id = ?::uuid and invalid_since is null order by registered_at, number";

    private final NotificationDetails details;

    StoredPrints(String superuser) throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuser);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ONE)) {
            row.next();
            details = details(row, chain(connection, row));
        }
    }

    UUID id() {
        return details.id();
    }

    Printout notification() {
        return printout(
                SheetBuilder.notification(details, AZERBAIJANI, ShippedLists.all(), LocalDate.now(Baku.ZONE)),
                Optional.empty());
    }

    Printout registration() {
        return printout(
                SheetBuilder.registration(details, AZERBAIJANI, ShippedLists.all(), LocalDate.now(Baku.ZONE)),
                Optional.of(SheetBuilder.legalEffect(AZERBAIJANI)));
    }

    private static Printout printout(Sheet sheet, Optional<String> remark) {
        ResourceBundle marks = ResourceBundle.getBundle("az.bildiris.sheet.sheet", AZERBAIJANI);
        return new Printout(
                AZERBAIJANI,
                sheet.title(),
                sheet.head()
                        .map(head ->
                                new PrintHead(head.number(), head.date(), head.worker(), head.status(), head.banner())),
                sheet.blocks().stream()
                        .map(block ->
                                PrintoutMapper.section(block, Optional.of(marks.getString("source." + block.source()))))
                        .toList(),
                remark,
                Optional.empty(),
                LocalDateTime.now(Baku.ZONE));
    }

    private static List<ChainLink> chain(Connection connection, ResultSet conclusion) throws SQLException {
        var chain = new ArrayList<ChainLink>();
        try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
            statement.setString(1, conclusion.getString("contract_id"));
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                NotificationType type = NotificationType.valueOf(row.getString("type"));
                boolean current = type == NotificationType.CONCLUSION;
                chain.add(new ChainLink(
                        row.getObject("id", UUID.class),
                        new NotificationNumber(row.getString("number")),
                        type,
                        row.getObject("notification_date", LocalDate.class),
                        ValidityStatus.VALID,
                        current,
                        current));
            }
        }
        return chain;
    }

    private static NotificationDetails details(ResultSet row, List<ChainLink> chain) throws SQLException {
        Map<String, String> fields = NotificationXml.fields(row.getBytes("xml"));
        NotificationContent content = NotificationXml.content(fields);
        return new NotificationDetails(
                row.getObject("notification_id", UUID.class),
                row.getObject("contract_id", UUID.class),
                new NotificationNumber(row.getString("number")),
                content.type(),
                row.getObject("notification_date", LocalDate.class),
                Optional.empty(),
                time(row, "registered_at"),
                NotificationOrigin.valueOf(row.getString("origin")),
                row.getBoolean("taken_over"),
                new Statuses(
                        ContractStatus.IN_FORCE,
                        NotificationStatus.IN_FORCE,
                        ValidityStatus.VALID,
                        StatusCause.IN_FORCE,
                        Optional.empty()),
                Optional.empty(),
                content,
                fields,
                fields,
                Optional.of(signature(row)),
                row.getString("xml_sha256"),
                Optional.empty(),
                List.of(),
                chain,
                List.of());
    }

    private static SignatureDetails signature(ResultSet row) throws SQLException {
        return new SignatureDetails(
                row.getString("signer_name"),
                time(row, "signed_at"),
                row.getString("certificate_serial"),
                row.getString("certificate_issuer"),
                row.getString("signature_means"),
                row.getString("signature_level"),
                row.getInt("container_size"),
                row.getString("container_sha256"),
                Optional.of(new CheckDetails(
                        row.getString("signature_verdict"),
                        time(row, "signature_proven_at"),
                        time(row, "certificate_valid_until"),
                        Optional.ofNullable(time(row, "revocation_known_at")))));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
