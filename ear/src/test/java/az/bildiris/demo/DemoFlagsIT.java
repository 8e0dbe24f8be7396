package az.bildiris.demo;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.career.Career;
import az.bildiris.career.Flag;
import az.bildiris.career.FlagCode;
import az.bildiris.career.WorkContract;
import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.content.NotificationXml;
import az.bildiris.content.Voen;
import az.bildiris.platform.Baku;
import az.bildiris.register.Chain;
import az.bildiris.register.ChainDocument;
import az.bildiris.run.TestSession;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is worth a look occurs among the demo's people, so that whoever shows the service can show it. */
class DemoFlagsIT {
    /** The register refuses an amendment of a contract that has ended, and nobody of the demo has a contract twice. */
    private static final Set<FlagCode> OF_NOBODY =
            Set.of(FlagCode.AMENDED_AFTER_TERMINATION, FlagCode.SAME_CONTRACT_TWICE);

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    @Test
    void everyFlagOccurs() throws SQLException {
        Map<FlagCode, Long> found = careers().stream()
                .flatMap(career -> career.flags().stream())
                .collect(Collectors.groupingBy(Flag::code, TreeMap::new, Collectors.counting()));

        assertThat(FlagCode.values())
                .filteredOn(code -> !OF_NOBODY.contains(code))
                .as("%s", found)
                .allSatisfy(code -> assertThat(found).containsKey(code));
    }

    private static List<Career> careers() throws SQLException {
        Map<String, Map<UUID, WorkContract>> workers = new TreeMap<>();
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select n.*, d.xml, d.container_sha256, c.employer_voen as voen, c.lapsed_on as lapsed
                        from notification n join document d on d.notification_id = n.id
                        join contract c on c.id = n.contract_id
                        where n.worker_fin ~ '^[0-9A-HJ-NP-Z]{7}$' order by n.registered_at, n.number
                        """)) {
            while (row.next()) {
                workers.computeIfAbsent(row.getString("worker_fin"), fin -> new LinkedHashMap<>())
                        .merge(row.getObject("contract_id", UUID.class), contract(row), DemoFlagsIT::joined);
            }
        }
        return workers.entrySet().stream()
                .map(worker -> new Career(
                        new Fin(worker.getKey()),
                        "",
                        worker.getValue().values().stream()
                                .sorted(Comparator.comparing(WorkContract::startsOn))
                                .toList(),
                        LocalDate.now(Baku.ZONE)))
                .toList();
    }

    private static WorkContract joined(WorkContract before, WorkContract next) {
        List<ChainDocument> documents = new ArrayList<>(before.chain().documents());
        documents.addAll(next.chain().documents());
        return new WorkContract(
                before.id(), new Chain(documents), before.voen(), before.lapsedOn(), before.lapseCause());
    }

    private static WorkContract contract(ResultSet row) throws SQLException {
        Map<String, String> fields = NotificationXml.fields(row.getBytes("xml"));
        var document = new ChainDocument(
                row.getObject("id", UUID.class),
                new NotificationNumber(row.getString("number")),
                row.getTimestamp("registered_at").toInstant(),
                Optional.ofNullable(row.getObject("invalid_since", LocalDate.class)),
                row.getString("container_sha256") != null,
                fields,
                NotificationXml.content(fields));
        return new WorkContract(
                row.getObject("contract_id", UUID.class),
                new Chain(List.of(document)),
                new Voen(row.getString("voen")),
                Optional.ofNullable(row.getObject("lapsed", LocalDate.class)),
                Optional.empty());
    }
}
