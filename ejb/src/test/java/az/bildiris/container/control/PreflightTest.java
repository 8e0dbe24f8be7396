package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_BAD_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_COMMENT;
import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HEADERS;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HIDDEN_DATA;
import static az.bildiris.refusal.RefusalCode.CONTAINER_INFLATES_TOO_MUCH;
import static az.bildiris.refusal.RefusalCode.CONTAINER_MIMETYPE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_PACKING;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_LARGE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_MANY_FILES;
import static az.bildiris.refusal.RefusalCode.CONTAINER_UNEXPECTED_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreflightTest {
    @Test
    void rightStructureGivesTheNamesInFileOrder() {
        assertThat(Preflight.names(Zip.container().bytes()))
                .containsExactly(
                        "mimetype",
                        "notification.xml",
                        "notification.pdf",
                        "META-INF/manifest.xml",
                        "META-INF/signatures001.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notification.xml", "NOTIFICATION.XML", "META-INF/signatures001.xml"})
    void oneNameTwiceIsRefused(String name) {
        refused(Zip.container().deflated(name, "<other/>"), CONTAINER_DUPLICATE_NAME);
    }

    @Test
    void entryUnderAnotherNameThanTheDirectoryGivesIsRefused() {
        refused(Zip.container().underTwoNames("a.xml", "b.xml"), CONTAINER_DUPLICATE_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../notification.xml",
                "../../etc/passwd",
                "/etc/passwd",
                "..\\evil.exe",
                "C:evil",
                "folder/file.xml",
                ".hidden",
                "",
                "a\u0000b",
                "bildiriş.xml"
            })
    void namesThatLeaveTheContainerOrHideAreRefused(String name) {
        refused(Zip.container().deflated(name, "x"), CONTAINER_BAD_NAME);
    }

    @Test
    void aNameIsRepeatedWithoutSignsThatCannotBeShown() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> Preflight.names(
                        Zip.container().deflated("<script>\u001b[31m", "x").bytes()));

        assertThat(refused.findings()).extracting(Finding::found).containsExactly("?script???31m");
    }

    @Test
    void nameOfAHundredSignsIsTheLongest() {
        assertThat(Preflight.names(
                        Zip.container().deflated("a".repeat(100), "x").bytes()))
                .hasSize(6);
        refused(Zip.container().deflated("a".repeat(101), "x"), CONTAINER_BAD_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/evil.xml",
                "META-INF/../x",
                "META-INF/",
                "META-INF/signatures.p7s",
                "META-INF/timestamp.tst",
                "META-INF/ASiCArchiveManifest.xml",
                "META-INF/evidencerecord.xml",
                "META-INF/ASiCEvidenceRecordManifest1.xml"
            })
    void unexpectedFileBesideTheSignatureIsRefused(String name) {
        refused(Zip.container().deflated(name, "x"), CONTAINER_UNEXPECTED_FILE);
    }

    @Test
    void bombIsRefusedByTheSizesItClaims() {
        refused(Zip.container().deflated("zeros.bin", new byte[21 * 1024 * 1024]), CONTAINER_INFLATES_TOO_MUCH);
        refused(Zip.container().claiming("zeros.bin", 0xFFFFFFFEL), CONTAINER_INFLATES_TOO_MUCH);
    }

    @Test
    void thirtyTwoEntriesAreTheMost() {
        assertThat(Preflight.names(filled(32).bytes())).hasSize(32);
        refused(filled(33), CONTAINER_TOO_MANY_FILES);
        refused(filled(1200), CONTAINER_TOO_MANY_FILES);
    }

    @Test
    void hiddenDataAreRefusedWhereverTheyAre() {
        refused(new Zip().hidden("MZ").stored("mimetype", Zip.MIMETYPE), CONTAINER_HIDDEN_DATA);
        refused(
                new Zip().stored("mimetype", Zip.MIMETYPE).hidden("between").stored("a.xml", "x"),
                CONTAINER_HIDDEN_DATA);
        refused(Zip.container().hiddenBeforeDirectory("before the directory"), CONTAINER_HIDDEN_DATA);
    }

    @Test
    void dataBehindTheEndOrInALongCommentAreRefused() {
        byte[] whole = Zip.container().bytes();

        refused(Arrays.copyOf(whole, whole.length + 1), CONTAINER_NOT_ZIP);
        refused(Zip.container().comment("x".repeat(513)), CONTAINER_COMMENT);
        refused(Zip.container().comment("PK\u0005\u0006"), CONTAINER_COMMENT);
    }

    @Test
    void directoryThatListsFewerEntriesThanThereAreIsRefused() {
        byte[] bytes = Zip.container().bytes();
        ByteBuffer.wrap(bytes)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(bytes.length - 12, (short) 4)
                .putShort(bytes.length - 14, (short) 4);

        refused(bytes, CONTAINER_HIDDEN_DATA);
    }

    @Test
    void mimetypeIsTheFirstStoredPlainAndRight() {
        refused(new Zip().deflated("notification.xml", "<x/>"), CONTAINER_MIMETYPE);
        refused(new Zip().deflated("notification.xml", "<x/>").stored("mimetype", Zip.MIMETYPE), CONTAINER_MIMETYPE);
        refused(new Zip().deflated("mimetype", Zip.MIMETYPE), CONTAINER_MIMETYPE);
        refused(new Zip().stored("mimetype", "application/vnd.etsi.asic-s+zip"), CONTAINER_MIMETYPE);
        refused(new Zip().stored("mimetype", Zip.MIMETYPE + "\n"), CONTAINER_MIMETYPE);
        refused(new Zip().withExtraField("mimetype", Zip.MIMETYPE, Zip.extra(0xcafe)), CONTAINER_MIMETYPE);
    }

    @Test
    void encryptedOrOddlyPackedEntriesAreRefused() {
        refused(Zip.container().odd("secret.xml", 0, 1), CONTAINER_PACKING);
        refused(Zip.container().odd("packed.xml", 12, 0), CONTAINER_PACKING);
    }

    @Test
    void containerCutOffAnywhereIsRefused() {
        byte[] whole = Zip.container().bytes();
        for (int tenth = 0; tenth < 10; tenth++) {
            refused(Arrays.copyOf(whole, whole.length * tenth / 10), CONTAINER_NOT_ZIP);
        }
        refused(Arrays.copyOf(whole, whole.length - 1), CONTAINER_NOT_ZIP);
    }

    @Test
    void tenMebibytesAreTheMost() {
        byte[] noise = new byte[10 * 1024 * 1024 + 1];
        new Random(7).nextBytes(noise);

        refused(noise, CONTAINER_TOO_LARGE);
        refused(Arrays.copyOf(noise, noise.length - 1), CONTAINER_NOT_ZIP);
    }

    @Test
    void whatIsNoZipIsRefused() {
        refused(new byte[0], CONTAINER_NOT_ZIP);
        refused("%PDF-1.7 and so on, longer than an end record".getBytes(StandardCharsets.UTF_8), CONTAINER_NOT_ZIP);
        refused(new Zip(), CONTAINER_NOT_ZIP);
    }

    @Test
    void anyByteChangedIsEitherHarmlessOrRefusedAndNeverACrash() {
        byte[] whole = Zip.container().bytes();
        for (int i = 0; i < whole.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = whole.clone();
                damaged[i] ^= (byte) (1 << bit);
                try {
                    assertThat(Preflight.names(damaged)).hasSize(5);
                } catch (Refused e) {
                    assertThat(e.findings()).hasSize(1);
                }
            }
        }
    }

    // ---- what honest programs write

    /** Each is a way in which some signing software makes its containers; nothing of it changes a file. */
    static Stream<Arguments> harmless() {
        return Stream.of(
                arguments("comment of the archive", Zip.container().comment("LIB DigiDoc4j/6.1 format: ASiC-E")),
                arguments("comment of 512 signs", Zip.container().comment("x".repeat(512))),
                arguments("folder", Zip.container().folder("META-INF/")),
                arguments("file for its owner alone", Zip.container().made(3, 63, 0100600 << 16, 0)),
                arguments("file that nobody may write", Zip.container().made(3, 30, 0100444 << 16, 0)),
                arguments("DOS", Zip.container().made(0, 20, 0x20, 0)),
                arguments("DOS, read only", Zip.container().made(11, 20, 0x21, 0)),
                arguments("7-Zip on Unix", Zip.container().made(3, 63, (0100644 << 16) | 0x8020, 0)),
                arguments("7-Zip on Windows", Zip.container().made(0, 63, 0x80, 0)),
                arguments("text", Zip.container().made(0, 0, 0, 1)),
                arguments("Latvian .edoc", Zip.container().deflated("META-INF/edoc-signatures-S1.xml", "<s/>")),
                arguments("times", Zip.container().withExtraField("a.txt", "x", Zip.extra(0x5455, 1, 0, 0, 0, 0))),
                arguments("owner", Zip.container().withExtraField("a.txt", "x", Zip.extra(0x7875, 1, 1, 0, 1, 0))),
                arguments("long sizes", Zip.container().longSizes("a.txt", "xyz")),
                arguments("descriptor with mark", Zip.container().described("a.txt", "xyz", true, false)),
                arguments("descriptor without mark", Zip.container().described("a.txt", "xyz", false, false)),
                arguments("long descriptor", Zip.container().described("a.txt", "xyz", true, true)),
                arguments("long directory", Zip.container().longDirectory()),
                arguments(
                        "its own name again",
                        Zip.container().withExtraField("a.txt", "x", Zip.unicodePath("a.txt", "a.txt"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void harmlessWaysOfMakingAContainerAreTaken(String what, Zip zip) {
        assertThat(Preflight.names(zip.bytes())).contains("notification.xml", "META-INF/signatures001.xml");
    }

    /** The first entry's own header, byte by byte, against the directory. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({"6, flags", "8, method", "10, time", "14, CRC", "18, packed size", "22, size"})
    void headerThatContradictsTheDirectoryIsNamed(int at, String field) {
        byte[] bytes = Zip.container().bytes();
        bytes[at] ^= 0x10;

        Refused refused = catchThrowableOfType(Refused.class, () -> Preflight.names(bytes));

        assertThat(refused.findings()).containsExactly(new Finding(CONTAINER_HEADERS, "", "mimetype: " + field));
    }

    /** What no signature covers and some program would show. */
    static Stream<Arguments> unvouched() {
        byte[] junk = new byte[4096];
        return Stream.of(
                arguments(
                        Zip.container().withExtraField("a.txt", "x", Zip.extra(0x4242, junk)),
                        "CONTAINER_EXTRA_FIELD a.txt: 4242"),
                arguments(
                        Zip.container().withExtraField("a.txt", "x", Zip.extra(0x5455, junk)),
                        "CONTAINER_EXTRA_FIELD a.txt: 5455"),
                arguments(
                        Zip.container().withExtraField("a.txt", "x", Zip.extra(0x000a, junk)),
                        "CONTAINER_EXTRA_FIELD a.txt: 000a"),
                arguments(
                        Zip.container().withExtraField("a.txt", "x", new byte[] {1}),
                        "CONTAINER_EXTRA_FIELD a.txt: cut off"),
                arguments(
                        Zip.container().withExtraField("a.txt", "x", Zip.unicodePath("a.txt", "notification.xml")),
                        "CONTAINER_DUPLICATE_NAME a.txt"),
                arguments(Zip.container().entryComment("a.txt", "x".repeat(60_000)), "CONTAINER_COMMENT a.txt"),
                arguments(Zip.container().entryComment("a.txt", "x"), "CONTAINER_COMMENT a.txt"),
                arguments(
                        Zip.container().made(3, 63, 0120777 << 16, 0),
                        "CONTAINER_ATTRIBUTES made.txt: external attributes"),
                arguments(
                        Zip.container().made(3, 63, 0104755 << 16, 0),
                        "CONTAINER_ATTRIBUTES made.txt: external attributes"),
                arguments(Zip.container().made(77, 20, 0, 0), "CONTAINER_ATTRIBUTES made.txt: made on"),
                arguments(Zip.container().made(3, 99, 0, 0), "CONTAINER_ATTRIBUTES made.txt: made by"),
                arguments(Zip.container().made(3, 63, 0, 2), "CONTAINER_ATTRIBUTES made.txt: internal attributes"),
                arguments(Zip.container().claiming("a.txt", 0xFFFFFFFFL), "CONTAINER_EXTRA_FIELD a.txt: 0001"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unvouched")
    void whatNoSignatureCoversIsRefusedByItsField(Zip zip, String verdict) {
        Refused refused = catchThrowableOfType(Refused.class, () -> Preflight.names(zip.bytes()));

        Finding finding = refused.findings().get(0);
        assertThat(finding.code() + " " + finding.found()).isEqualTo(verdict);
    }

    private static Zip filled(int entries) {
        Zip zip = Zip.container();
        for (int i = 5; i < entries; i++) {
            zip.stored("file" + i, "x");
        }
        return zip;
    }

    private static void refused(Zip zip, RefusalCode code) {
        refused(zip.bytes(), code);
    }

    private static void refused(byte[] container, RefusalCode code) {
        assertThatThrownBy(() -> Preflight.names(container))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.findings())
                        .extracting(Finding::code)
                        .containsExactly(code));
    }
}
