package az.bildiris.reports;

import com.lowagie.text.pdf.BaseFont;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** Prints documents as PDF/A-2a. An instance is thread-safe and should be kept, since it loads template and fonts. */
public final class Printouts {
    static final float TEXT_SIZE = 9.5f;
    /** The font set of fonts.xml. */
    private static final String ALL_SCRIPTS = "Bildiris All Scripts";

    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    /** Without it a server set to English would be the fallback for Azerbaijani, whose bundle is the root. */
    private static final ResourceBundle.Control NO_SERVER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Typeface typeface = new Typeface(TEXT_SIZE);
    private final Ruling ruling = new Ruling(typeface);
    private final JasperReport template;
    private final JRTemplate styles;
    private final JRTemplate foreignStyles;
    private final PdfFile pdf;

    public Printouts() {
        template = OwnClasses.call(() -> load(JasperReport.class, "printout.jasper"));
        styles = OwnClasses.call(() -> load(JRTemplate.class, "styles.ser"));
        foreignStyles = OwnClasses.call(() -> load(JRTemplate.class, "styles.ser"));
        Stream.of(foreignStyles.getStyles()).filter(JRStyle::isDefault).forEach(Printouts::ofAllScripts);
        pdf = OwnClasses.call(PdfFile::new);
    }

    /** The bytes of a PDF file. */
    public byte[] print(Printout printout) {
        return print(List.of(printout));
    }

    /** All of them in one PDF file, each with its own page numbers; title and language are those of the first. */
    public byte[] print(List<Printout> printouts) {
        return OwnClasses.call(() -> {
            var filled = new ArrayList<JasperPrint>();
            for (Printout printout : printouts) {
                Map<String, Object> parameters = parameters(printout);
                var texts = (ResourceBundle) parameters.get(JRParameter.REPORT_RESOURCE_BUNDLE);
                var lines = new LineSource(ruling.lines(printout.sections(), texts.getString("section.absent")));
                filled.add(JasperFillManager.fillReport(template, parameters, lines));
            }
            var first = parameters(printouts.get(0));
            return pdf.bytes(filled, (String) first.get("title"), (Locale) first.get(JRParameter.REPORT_LOCALE));
        });
    }

    Map<String, Object> parameters(Printout printout) {
        var texts = ResourceBundle.getBundle(
                "az.bildiris.reports.printouts",
                printout.language(),
                Printouts.class.getClassLoader(),
                NO_SERVER_LANGUAGE);
        var parameters = new HashMap<String, Object>();
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, texts);
        parameters.put(
                JRParameter.REPORT_LOCALE, texts.getLocale().equals(Locale.ROOT) ? AZERBAIJANI : texts.getLocale());
        parameters.put(JRParameter.REPORT_TEMPLATES, List.of(foreign(printout) ? foreignStyles : styles));
        parameters.put("title", typeface.printable(printout.title()));
        parameters.put("remark", printout.remark().map(typeface::printable).orElse(null));
        parameters.put("issuer", printout.issuer().map(typeface::printable).orElse(null));
        printout.head().ifPresent(head -> {
            parameters.put("number", head.number());
            parameters.put("date", head.date());
            parameters.put("person", typeface.printable(head.person()));
            parameters.put("status", typeface.printable(head.status()));
            parameters.put("banner", head.banner().map(typeface::printable).orElse(null));
        });
        parameters.put("printedAt", MINUTE.format(printout.printedAt()));
        return parameters;
    }

    private static void ofAllScripts(JRStyle style) {
        style.setFontName(ALL_SCRIPTS);
        // Otherwise the file names Helvetica, which is not embedded, for an empty text.
        style.setPdfFontName(PdfFile.REGULAR);
        style.setPdfEncoding(BaseFont.IDENTITY_H);
        style.setPdfEmbedded(true);
    }

    /** Whether a printout has other scripts: finding the font of each character takes time, and few prints need it. */
    private boolean foreign(Printout printout) {
        return values(printout).anyMatch(typeface::foreign);
    }

    private static Stream<String> values(Printout printout) {
        Stream<String> head = printout.head().stream()
                .flatMap(under -> Stream.concat(Stream.of(under.person()), under.banner().stream()));
        return Stream.concat(
                head,
                printout.sections().stream()
                        .flatMap(section -> Stream.concat(
                                section.fields().stream().map(PrintField::value),
                                section.changes().stream()
                                        .flatMap(change -> Stream.of(change.before(), change.after())))));
    }

    private static <T> T load(Class<T> type, String name) throws JRException {
        return type.cast(JRLoader.loadObject(Printouts.class.getResource(name)));
    }

    /**
     * Whether the fonts have every character of its fields; otherwise the print should say that characters are
     * replaced.
     */
    public boolean shows(Printout printout) {
        return values(printout).allMatch(typeface::shows);
    }
}
