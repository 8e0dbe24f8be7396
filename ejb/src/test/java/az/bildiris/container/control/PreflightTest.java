package az.bildiris.container.control;

import static az.bildiris.refusal.RefusalCode.CONTAINER_BAD_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_DUPLICATE_NAME;
import static az.bildiris.refusal.RefusalCode.CONTAINER_HIDDEN_DATA;
import static az.bildiris.refusal.RefusalCode.CONTAINER_INFLATES_TOO_MUCH;
import static az.bildiris.refusal.RefusalCode.CONTAINER_MIMETYPE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_NOT_ZIP;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_LARGE;
import static az.bildiris.refusal.RefusalCode.CONTAINER_TOO_MANY_FILES;
import static az.bildiris.refusal.RefusalCode.CONTAINER_UNEXPECTED_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import az.bildiris.refusal.Finding;
import az.bildiris.refusal.RefusalCode;
import az.bildiris.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    @ValueSource(strings = {"META-INF/evil.xml", "META-INF/../x", "META-INF/", "META-INF/signatures.p7s"})
    void unexpectedFileBesideTheSignatureIsRefused(String name) {
        refused(Zip.container().deflated(name, "x"), CONTAINER_UNEXPECTED_FILE);
    }

    @Test
    void bombIsRefusedByTheSizesItClaims() {
        refused(Zip.container().deflated("zeros.bin", new byte[21 * 1024 * 1024]), CONTAINER_INFLATES_TOO_MUCH);
        refused(Zip.container().claiming("zeros.bin", 0xFFFFFFFFL), CONTAINER_INFLATES_TOO_MUCH);
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
    void dataBehindTheEndOrInACommentAreRefused() {
        byte[] whole = Zip.container().bytes();

        refused(Arrays.copyOf(whole, whole.length + 1), CONTAINER_NOT_ZIP);
        refused(Zip.container().comment("a comment"), CONTAINER_NOT_ZIP);
    }

    @Test
    void directoryThatListsFewerEntriesThanThereAreIsRefused() {
        byte[] bytes = Zip.container().bytes();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putShort(bytes.length - 12, (short) 4);

        refused(bytes, CONTAINER_HIDDEN_DATA);
    }

    @Test
    void mimetypeIsTheFirstStoredPlainAndRight() {
        refused(new Zip().deflated("notification.xml", "<x/>"), CONTAINER_MIMETYPE);
        refused(new Zip().deflated("notification.xml", "<x/>").stored("mimetype", Zip.MIMETYPE), CONTAINER_MIMETYPE);
        refused(new Zip().deflated("mimetype", Zip.MIMETYPE), CONTAINER_MIMETYPE);
        refused(new Zip().stored("mimetype", "application/vnd.etsi.asic-s+zip"), CONTAINER_MIMETYPE);
        refused(new Zip().stored("mimetype", Zip.MIMETYPE + "\n"), CONTAINER_MIMETYPE);
        refused(new Zip().withExtraField("mimetype", Zip.MIMETYPE), CONTAINER_MIMETYPE);
    }

    @Test
    void encryptedOrOddlyPackedEntriesAreRefused() {
        refused(Zip.container().odd("secret.xml", 0, 1), CONTAINER_NOT_ZIP);
        refused(Zip.container().odd("packed.xml", 12, 0), CONTAINER_NOT_ZIP);
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
