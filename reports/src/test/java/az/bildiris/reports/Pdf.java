package az.bildiris.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed file, read back as a reader's program would. */
final class Pdf implements AutoCloseable {
    private final PDDocument document;

    Pdf(byte[] bytes) throws IOException {
        document = Loader.loadPDF(bytes);
    }

    int pages() {
        return document.getNumberOfPages();
    }

    PDDocumentCatalog catalog() {
        return document.getDocumentCatalog();
    }

    String title() {
        return document.getDocumentInformation().getTitle();
    }

    String metadata() throws IOException {
        return new String(catalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    /** Lines as the eye reads them, blanks and line ends made one. */
    String text() throws IOException {
        return page(1, pages());
    }

    String page(int number) throws IOException {
        return page(number, number);
    }

    private String page(int first, int last) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    Set<String> words() throws IOException {
        return new HashSet<>(Arrays.asList(text().split(" ")));
    }

    List<TextPosition> letters() throws IOException {
        var letters = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        stripper.getText(document);
        return letters;
    }

    /** Also of those that the file names and no letter has. */
    Set<String> fontNames() throws IOException {
        var names = new HashSet<String>();
        for (PDPage page : document.getPages()) {
            for (COSName font : page.getResources().getFontNames()) {
                names.add(page.getResources().getFont(font).getName());
            }
        }
        return names;
    }

    Set<PDFont> fonts() throws IOException {
        var fonts = new HashSet<PDFont>();
        letters().forEach(letter -> fonts.add(letter.getFont()));
        return fonts;
    }

    /** The kinds of the children of every tag of this kind. */
    List<List<String>> tags(String kind) {
        var found = new ArrayList<List<String>>();
        collect(catalog().getStructureTreeRoot(), kind, found);
        return found;
    }

    private static void collect(PDStructureNode node, String kind, List<List<String>> found) {
        var children = node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
        if (node instanceof PDStructureElement element
                && element.getStructureType().equals(kind)) {
            found.add(
                    children.stream().map(PDStructureElement::getStructureType).toList());
        }
        children.forEach(child -> collect(child, kind, found));
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
