package az.bildiris.container.control;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.given.Authority;
import az.bildiris.given.Document;
import az.bildiris.given.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFrameTest {
    @Test
    void pagesAndSignaturesAreBounded() {
        assertThat(PdfFrame.modest(with("/Type /Page ", 499))).isTrue();
        assertThat(PdfFrame.modest(with("/Type /Page ", 500))).isFalse();
        assertThat(PdfFrame.modest(with("/Type/Pages ", 600))).isTrue();
        assertThat(PdfFrame.modest(with("/ByteRange [0 1 2 3] ", 16))).isTrue();
        assertThat(PdfFrame.modest(with("/ByteRange [0 1 2 3] ", 17))).isFalse();
    }

    @Test
    void pagesInObjectStreamsCountAndMayNotInflateForEver() {
        assertThat(PdfFrame.modest(packed("<</Type/Page>>\n".repeat(250), 1))).isTrue();
        assertThat(PdfFrame.modest(packed("<</Type/Page>>\n".repeat(250), 2))).isFalse();
        assertThat(PdfFrame.modest(packed("\n".repeat(20_000_000), 1))).isFalse();
        assertThat(PdfFrame.modest(packed("\n".repeat(6_000_000), 3))).isFalse();
    }

    /** The smallest PDF, which has a page, with that many object streams. */
    private static byte[] packed(String objects, int times) {
        var deflated = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(deflated)) {
            deflater.write(objects.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String stream = "9 0 obj\n<</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + deflated.size()
                + ">>\nstream\n" + deflated.toString(StandardCharsets.ISO_8859_1) + "\nendstream\nendobj\n";
        return (new String(Signer.PDF, StandardCharsets.ISO_8859_1) + stream.repeat(times))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Each stream holds the heads of all streams behind it: what lies there once is read as often as there are heads. */
    @Test
    void streamsWithinEachOtherAreNotReadAgainAndAgain() {
        assertThat(PdfFrame.modest(nested(2, 1_000_000))).isFalse();
        assertThat(PdfFrame.modest(nested(200, 4_000_000))).isFalse();
    }

    @Test
    void objectStreamsAreCounted() {
        assertThat(PdfFrame.modest(packed("<</Type/Font>>", 1000))).isTrue();
        assertThat(PdfFrame.modest(packed("<</Type/Font>>", 1001))).isFalse();
        assertThat(PdfFrame.modest("/ObjStm ".repeat(2_000_000).getBytes(StandardCharsets.ISO_8859_1)))
                .isFalse();
    }

    /** Heads in stored blocks of each other, then empty blocks that inflate to nothing. */
    private static byte[] nested(int heads, int length) {
        byte[] head = "/ObjStm stream\n".getBytes(StandardCharsets.ISO_8859_1);
        var out = new ByteArrayOutputStream();
        out.writeBytes(head);
        for (int i = 0; i < heads; i++) {
            out.writeBytes(new byte[] {0x78, (byte) 0x9c});
            if (i < heads - 1) {
                int stored = head.length + 2;
                out.writeBytes(new byte[] {0, (byte) stored, 0, (byte) ~stored, (byte) 0xff});
                out.writeBytes(head);
            }
        }
        byte[] empty = {2, 8, 32, (byte) 128, 0}; // four blocks of fixed codes, each with its end only
        for (int i = 0; i < length; i += empty.length) {
            out.writeBytes(empty);
        }
        return out.toByteArray();
    }

    @Test
    void containerWithSuchAPdfIsRefused(@TempDir Path folder) {
        var authority = new Authority("Sınaq mərkəzi");
        TrustedFolder trusted = TrustedFolder.of(authority, folder);
        Signer signer = authority.organisation("X", Document.VOEN);

        assertThat(trusted.verdict(signer.container(Map.of(
                        "notification.xml", Document.conclusion().xml(), "notification.pdf", with("/ByteRange ", 17)))))
                .isEqualTo("PDF_TOO_COMPLEX");
    }

    /** The smallest PDF with comments of that text behind its header. */
    private static byte[] with(String text, int times) {
        String pdf = new String(Signer.PDF, StandardCharsets.ISO_8859_1);
        String more = ("%" + text + "\n").repeat(times);
        int reference = pdf.indexOf("xref\n0");
        return (pdf.substring(0, pdf.indexOf('\n') + 1) + more + pdf.substring(pdf.indexOf('\n') + 1))
                .replaceFirst("startxref\n[0-9]+", "startxref\n" + (reference + more.length()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
