package az.bildiris.browser;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Prints as a reader finds them. */
final class Pdf {
    private Pdf() {}

    static int pages(APIResponse answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return document.getNumberOfPages();
        }
    }

    /** Its text in one line. */
    static String firstPage(APIResponse answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            var stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** All text in one line. */
    static String text(APIResponse answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
