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
