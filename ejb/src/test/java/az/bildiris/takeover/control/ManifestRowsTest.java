package az.bildiris.takeover.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationNumber;
import az.bildiris.register.DecisionKind;
import az.bildiris.register.NotificationOrigin;
import az.bildiris.takeover.Manifest;
import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestRowsTest {
    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final String DOCUMENT = "<document file=\"%s.edoc\" sha256=\"" + SHA
            + "\" number=\"%s\" registeredAt=\"2024-03-01T10:00:00+04:00\"%s/>";

    @TempDir
    Path folder;

    @Test
    void rowsOfEachKindComeInTheManifestsOrder() throws IOException {
        Path xml = manifest(
                """
                <person fin="4QK7B2M" surname="Məmmədova" name="Aytən" patronymic="Vaqif qızı"/>
                <document file="A-1.edoc" sha256="%1$s" number="A-1" registeredAt="2024-03-01T10:00:00+04:00"/>
                <document file=" A-2.xml " sha256="%1$s" number="A-2" base=" A-1 " origin="TAX_AUTHORITY" registeredAt="2024-03-02T10:00:00+04:00"/>
                <decision number="A-1" kind="LAPSE" reason="Səbəb" body="DƏMX" decidedOn="2024-05-01" documentNumber="Q-1"/>
                """
                        .formatted(SHA));

        assertThat(ManifestXml.check(xml)).isEqualTo(new Manifest.Size(1, 2, 1));
        try (var rows = new ManifestRows(xml)) {
            assertThat(rows.person())
                    .contains(new Manifest.Person(new Fin("4QK7B2M"), "Məmmədova", "Aytən", "Vaqif qızı"));
            assertThat(rows.person()).isEmpty();
        }
        try (var rows = new ManifestRows(xml)) {
            Manifest.Document first = rows.document().orElseThrow();
            assertThat(first.file()).isEqualTo("A-1.edoc");
            assertThat(first.original()).isTrue();
            assertThat(first.origin()).as("preset of the schema").isEqualTo(NotificationOrigin.EMPLOYER);
            assertThat(first.earlier().registeredAt()).isEqualTo(Instant.parse("2024-03-01T06:00:00Z"));
            Manifest.Document second = rows.document().orElseThrow();
            assertThat(second.file()).isEqualTo("A-2.xml");
            assertThat(second.original()).isFalse();
            assertThat(second.contractKey()).hasToString("A-1");
            assertThat(second.origin()).isEqualTo(NotificationOrigin.TAX_AUTHORITY);
            assertThat(rows.row()).isEqualTo(2);
            assertThat(rows.document()).isEmpty();
        }
        try (var rows = new ManifestRows(xml)) {
            assertThat(rows.decision()).hasValueSatisfying(decision -> {
                assertThat(decision.kind()).isEqualTo(DecisionKind.LAPSE);
                assertThat(decision.decidedOn()).isEqualTo(LocalDate.of(2024, 5, 1));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "a/b",
                "..\\\\b",
                "manifest.edoc/../x",
                "a b",
                "\u0000",
                "C:x",
                ".hidden"
            })
    void nameThatCouldBecomeAPathIsNoNameOfAFile(String name) throws IOException {
        String escaped = name.replace("\u0000", "&#1;");
        Path xml = manifest(DOCUMENT.formatted(escaped, "A-1", ""));

        invalid(xml);
    }

    @Test
    void documentTypeAndEntitiesAreNotRead() throws IOException {
        Path xml = folder.resolve("manifest.xml");
        Files.writeString(
                xml,
                "<!DOCTYPE takeover [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<takeover xmlns=\"urn:az:bildiris:takeover:1.0\" version=\"1.0\"/>");

        invalid(xml);
    }

    @Test
    void whatTheSchemaDoesNotAllowIsNotTakenOver() throws IOException {
        invalid(manifest("<document/>"));
        invalid(manifest("<other/>"));
        invalid(manifest(DOCUMENT.formatted("A-1", "A-1", " origin=\"SOMEBODY\"")));
        Path cut = manifest(DOCUMENT.formatted("A-1", "A-1", ""));
        Files.writeString(cut, Files.readString(cut).substring(0, 150));
        invalid(cut);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void lanesShareAllDocumentsAndNoContract(int lanes) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int contract = 0; contract < 50; contract++) {
            rows.add(DOCUMENT.formatted("C-" + contract, "C-" + contract, ""));
        }
        for (int document = 0; document < 150; document++) {
            rows.add(DOCUMENT.formatted("D-" + document, "D-" + document, " base=\"C-" + document % 50 + "\""));
        }
        Path xml = manifest(String.join("\n", rows));

        Map<NotificationNumber, Integer> laneOfContract = new LinkedHashMap<>();
        List<String> taken = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            long last = 0;
            try (var reader = new ManifestRows(xml)) {
                for (Optional<Manifest.Document> row = reader.document(); row.isPresent(); row = reader.document()) {
                    if (row.get().lane(lanes) == lane) {
                        assertThat(laneOfContract.computeIfAbsent(row.get().contractKey(), key -> reader.hashCode()))
                                .as("one lane for a contract")
                                .isEqualTo(reader.hashCode());
                        assertThat(reader.row()).isGreaterThan(last);
                        last = reader.row();
                        taken.add(row.get().earlier().number().value());
                    }
                }
            }
        }

        assertThat(taken).hasSize(200).doesNotHaveDuplicates();
        Map<Integer, Long> sizes =
                laneOfContract.values().stream().collect(Collectors.groupingBy(lane -> lane, Collectors.counting()));
        assertThat(sizes).hasSize(lanes);
    }

    /** Many rows in little memory; the figures for millions are in docs/performance.md. */
    @Test
    void manifestIsReadRowByRow() throws IOException {
        Path xml = folder.resolve("manifest.xml");
        try (Writer out = Files.newBufferedWriter(xml)) {
            out.write("<takeover xmlns=\"urn:az:bildiris:takeover:1.0\" version=\"1.0\">\n");
            for (int i : IntStream.range(0, 100_000).toArray()) {
                out.write(DOCUMENT.formatted("A-" + i, "A-" + i, ""));
            }
            out.write("</takeover>");
        }

        assertThat(ManifestXml.check(xml).documents()).isEqualTo(100_000);
        try (var rows = new ManifestRows(xml)) {
            Optional<Manifest.Document> row = rows.document();
            while (row.isPresent()) {
                row = rows.document();
            }
            assertThat(rows.row()).isEqualTo(100_000);
        }
    }

    private Path manifest(String rows) throws IOException {
        return Files.writeString(
                folder.resolve("manifest.xml"),
                "<takeover xmlns=\"urn:az:bildiris:takeover:1.0\" version=\"1.0\">" + rows + "</takeover>");
    }

    private static void invalid(Path xml) {
        assertThatThrownBy(() -> ManifestXml.check(xml)).isInstanceOfSatisfying(TakeoverFailed.class, failed -> {
            assertThat(failed.failure()).isEqualTo(TakeoverFailure.MANIFEST_INVALID);
            assertThat(failed).hasMessageMatching("MANIFEST_INVALID: line [0-9]+, column [0-9]+");
            assertThat(failed).as("the validator's words may name people").hasNoCause();
        });
    }
}
