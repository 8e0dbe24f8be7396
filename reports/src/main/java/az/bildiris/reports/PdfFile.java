package az.bildiris.reports;

import com.lowagie.text.pdf.BaseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.PdfReportConfiguration;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import net.sf.jasperreports.repo.RepositoryService;

/** Writes tagged PDF/A-2a with embedded fonts and colour space. */
final class PdfFile {
    static final String REGULAR = "fonts/BildirisSans-Regular.ttf";

    private static final String SYSTEM = "Bildiriş";
    /** The names in fonts.xml, by which OpenPDF gives JasperReports the fonts set here. */
    private static final List<String> FONTS = Stream.concat(
                    Stream.of(REGULAR, "fonts/BildirisSans-Bold.ttf"), Fallback.files())
            .toList();

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext();

    PdfFile() {
        context.setExtensions(RepositoryService.class, List.of(new ColourSpace()));
        context.setProperty(
                PdfReportConfiguration.PROPERTY_PREFIX_GLYPH_RENDERER_BLOCKS + "fallback", Fallback.shapedBlocks());
        FONTS.forEach(PdfFile::omitCidSet);
    }

    byte[] bytes(List<JasperPrint> filled, String title, Locale language) throws JRException {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        configuration.setIccProfilePath(ColourSpace.NAME);
        configuration.setTagged(true);
        configuration.setTagLanguage(language.toLanguageTag());
        configuration.setMetadataTitle(title);
        configuration.setDisplayMetadataTitle(true);
        configuration.setMetadataAuthor(SYSTEM);
        configuration.setMetadataCreator(SYSTEM);
        configuration.setMetadataProducer("JasperReports, OpenPDF"); // it is written without letters beyond Latin-1
        var bytes = new ByteArrayOutputStream();
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(SimpleExporterInput.getInstance(filled));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(configuration);
        exporter.exportReport();
        return bytes.toByteArray();
    }

    /** Leaves CIDSet out: OpenPDF's breaks rule 6.2.11.4.2 of PDF/A-2, which does not require one. */
    private static void omitCidSet(String font) {
        try {
            BaseFont.createFont(font, BaseFont.IDENTITY_H, true, true, null, null)
                    .setIncludeCidSet(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
