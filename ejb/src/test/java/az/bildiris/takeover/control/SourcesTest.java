package az.bildiris.takeover.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import az.bildiris.platform.Setting;
import az.bildiris.platform.SettingsOutsideTheServer;
import az.bildiris.takeover.TakeoverFailed;
import az.bildiris.takeover.TakeoverFailure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {
    private static final List<String> HOSTILE = List.of(
            "../outside.edoc",
            "../../outside.xml",
            "/tmp/outside.edoc",
            "a/../../outside.edoc",
            "..\\outside.edoc",
            "C:\\outside.edoc",
            "sub/inside.edoc",
            "-rf .edoc",
            "con\u0000.edoc",
            ".edoc");

    @TempDir
    Path root;

    private final Sources sources = new Sources();
    private Path folder;
    private Path work;

    @BeforeEach
    void configure() throws IOException {
        folder = Files.createDirectories(root.resolve("takeover"));
        SettingsOutsideTheServer.give(Setting.TAKEOVER_DIR, folder.toString());
        SettingsOutsideTheServer.give(Setting.WORK_DIR, root.resolve("work").toString());
        work = sources.work(UUID.randomUUID());
    }

    @AfterEach
    void forget() {
        SettingsOutsideTheServer.forget(Setting.TAKEOVER_DIR);
        SettingsOutsideTheServer.forget(Setting.WORK_DIR);
    }

    @Test
    void onlyFoldersWithAManifestAndArchivesAreOffered() throws IOException {
        assertThat(sources.names()).isEmpty();

        write(folder.resolve("manifest.edoc"), "m");
        write(folder.resolve("a.zip"), "");
        write(folder.resolve("b.tar.gz"), "");
        write(folder.resolve("c.tgz"), "");
        write(folder.resolve("d.tar"), "");
        write(folder.resolve("e.edoc"), "");
        write(folder.resolve("f.zip.part"), "");
        write(Files.createDirectories(folder.resolve("year-2015")).resolve("manifest.edoc"), "m");
        Files.createDirectories(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("link.zip"), write(root.resolve("secret.zip"), ""));

        assertThat(sources.names()).containsExactly(".", "a.zip", "b.tar.gz", "c.tgz", "d.tar", "year-2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../secret.zip", "/etc", "year-2015/..", "", "link.zip", "unknown.zip"})
    void nothingElseCanBeOpened(String name) {
        assertThatThrownBy(() -> sources.open(name, work))
                .isInstanceOfSatisfying(TakeoverFailed.class, failed -> assertThat(failed.failure())
                        .isEqualTo(TakeoverFailure.SOURCE_UNREADABLE));
    }

    @Test
    void folderGivesItsFilesAndNothingBesideIt() throws IOException {
        write(folder.resolve("manifest.edoc"), "m");
        write(folder.resolve("A-1.edoc"), "one");
        write(root.resolve("outside.edoc"), "secret");
        Files.createSymbolicLink(folder.resolve("A-2.edoc"), root.resolve("outside.edoc"));

        try (Source source = sources.open(".", work)) {
            assertThat(source.manifest()).hasContent("m");
            assertThat(source.file("A-1.edoc")).contains(bytes("one"));
            assertThat(source.file("A-2.edoc")).as("a link").isEmpty();
            assertThat(source.file("missing.edoc")).isEmpty();
            assertNothingOutsideIsReached(source);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery.zip", "delivery.tar", "delivery.tar.gz", "delivery.tgz"})
    void archiveGivesTheFilesOfItsRoot(String name) throws IOException {
        archive(name, Map.of("manifest.edoc", bytes("m"), "A-1.edoc", bytes("one"), "A-2.xml", bytes("two")));

        try (Source source = sources.open(name, work)) {
            assertThat(source.manifest()).hasContent("m");
            source.prepare(2, () -> false);
            assertThat(source.file("A-1.edoc")).contains(bytes("one"));
            assertThat(source.file("A-2.xml")).contains(bytes("two"));
            assertThat(source.file("A-3.edoc")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"delivery.zip", "delivery.tar"})
    void hostileNamesNeverBecomePaths(String name) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        HOSTILE.forEach(hostile -> files.put(hostile.replace("\u0000", ""), bytes("hostile")));
        files.put("manifest.edoc", bytes("m"));
        files.put("A-1.edoc", bytes("one"));
        archive(name, files);
        List<Path> before = everything();

        try (Source source = sources.open(name, work)) {
            source.manifest();
            source.prepare(2, () -> false); // with con.edoc
            assertNothingOutsideIsReached(source);
            assertThat(source.file("A-1.edoc")).contains(bytes("one"));
        }

        assertThat(everything())
                .filteredOn(path -> !before.contains(path))
                .allSatisfy(path -> assertThat(path).startsWith(work))
                .extracting(path -> path.getFileName().toString())
                .doesNotContain("outside.edoc", "outside.xml", "inside.edoc");
    }

    @Test
    void linksAndDevicesOfATarAreNotSpooled() throws IOException {
        write(root.resolve("outside.edoc"), "secret");
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(folder.resolve("x.tar")))) {
            put(tar, "manifest.edoc", bytes("m"));
            for (byte type : List.of(TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_CHR)) {
                var entry = new TarArchiveEntry("A-" + type + ".edoc", type);
                entry.setLinkName(root.resolve("outside.edoc").toString());
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }

        try (Source source = sources.open("x.tar", work)) {
            source.manifest();
            source.prepare(5, () -> false);
        }

        assertThat(work.resolve("files")).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bomb.zip", "bomb.tar.gz"})
    void ofABombNoMoreIsUnpackedThanAContainerMayBeLarge(String name) throws IOException {
        archive(name, Map.of("manifest.edoc", bytes("m"), "A-1.edoc", new byte[64 * 1024 * 1024]));
        assertThat(folder.resolve(name))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(1024 * 1024));

        try (Source source = sources.open(name, work)) {
            source.manifest();
            source.prepare(1, () -> false);
            assertThat(source.file("A-1.edoc"))
                    .hasValueSatisfying(file -> assertThat(file).hasSize(Source.LARGEST_FILE + 1));
        }
    }

    @Test
    void archiveWithinAnArchiveStaysAFileLikeAnyOther() throws IOException {
        var inner = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(inner)) {
            put(zip, "../outside.edoc", bytes("hostile"));
        }
        archive("x.zip", Map.of("manifest.edoc", bytes("m"), "A-1.edoc", inner.toByteArray()));

        try (Source source = sources.open("x.zip", work)) {
            assertThat(source.file("A-1.edoc")).contains(inner.toByteArray());
        }
        assertThat(everything()).noneMatch(path -> path.endsWith("outside.edoc"));
    }

    @Test
    void tarWithMoreFilesThanTheManifestNamesIsGivenUp() throws IOException {
        archive("x.tar", Map.of("manifest.edoc", bytes("m"), "A-1.edoc", bytes("1"), "A-2.edoc", bytes("2")));

        try (Source source = sources.open("x.tar", work)) {
            assertThatThrownBy(() -> source.prepare(1, () -> false)).isInstanceOf(TakeoverFailed.class);
        }
    }

    @Test
    void firstFileOfANameCounts() throws IOException {
        try (var tar = new TarArchiveOutputStream(Files.newOutputStream(folder.resolve("x.tar")))) {
            put(tar, "A-1.edoc", bytes("first"));
            put(tar, "A-1.edoc", bytes("second"));
        }

        try (Source source = sources.open("x.tar", work)) {
            source.prepare(1, () -> false);
            assertThat(source.file("A-1.edoc")).contains(bytes("first"));
        }
    }

    @Test
    void spoolThatWasCutOffIsMadeAnewAndAWholeOneKept() throws IOException {
        archive("x.tar", Map.of("A-1.edoc", bytes("1"), "A-2.edoc", bytes("2")));
        try (Source source = sources.open("x.tar", work)) {
            source.prepare(2, () -> true);
            assertThat(work.resolve("complete")).doesNotExist();

            source.prepare(2, () -> false);
            assertThat(source.file("A-2.edoc")).contains(bytes("2"));

            Files.delete(folder.resolve("x.tar"));
            source.prepare(2, () -> false);
            assertThat(source.file("A-1.edoc")).contains(bytes("1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.zip", "x.tar", "x.tar.gz"})
    void whatIsNoArchiveOrIsCutOffIsUnreadable(String name) throws IOException {
        byte[] noise = new byte[5_000];
        Arrays.fill(noise, (byte) 7);
        Files.write(folder.resolve(name), noise);
        failsReading(name);

        archive(name, Map.of("A-1.edoc", noise));
        byte[] whole = Files.readAllBytes(folder.resolve(name));
        Files.write(folder.resolve(name), Arrays.copyOf(whole, Math.min(whole.length - 60, 700)));
        failsReading(name);
    }

    @Test
    void damagedEntryIsMissingAndTheOthersAreThere() throws IOException {
        archive("x.zip", Map.of("A-1.edoc", bytes("one".repeat(400)), "manifest.edoc", bytes("m")));
        byte[] zip = Files.readAllBytes(folder.resolve("x.zip"));
        int data = indexOf(zip, "A-1.edoc") + 8;
        for (int i = 0; i < 8; i++) {
            zip[data + i] = (byte) 0xff;
        }
        Files.write(folder.resolve("x.zip"), zip);

        try (Source source = sources.open("x.zip", work)) {
            assertThat(source.file("A-1.edoc")).isEmpty();
            assertThat(source.manifest()).hasContent("m");
        }
    }

    private void failsReading(String name) {
        assertThatThrownBy(() -> {
                    try (Source source = sources.open(name, work)) {
                        source.manifest();
                    }
                })
                .isInstanceOf(TakeoverFailed.class);
    }

    private static void assertNothingOutsideIsReached(Source source) throws IOException {
        for (String hostile : HOSTILE) {
            assertThat(source.file(hostile)).as(hostile).isEmpty();
        }
    }

    private List<Path> everything() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void archive(String name, Map<String, byte[]> files) throws IOException {
        OutputStream out = Files.newOutputStream(folder.resolve(name));
        if (name.endsWith(".zip")) {
            try (var zip = new ZipOutputStream(out)) {
                for (var file : files.entrySet()) {
                    put(zip, file.getKey(), file.getValue());
                }
            }
            return;
        }
        try (var tar = new TarArchiveOutputStream(name.endsWith("gz") ? new GZIPOutputStream(out) : out)) {
            for (var file : files.entrySet()) {
                put(tar, file.getKey(), file.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static void put(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        var entry = new TarArchiveEntry(name, true);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }
}
