package az.bildiris.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** JasperReports alone: fills the register's template with prepared lines, and exports it. */
public final class BarePrint {
    private final PdfFile pdf = new PdfFile();
    private final JasperReport template;
    private final Map<String, Object> parameters;
    private final List<Line> lines;

    public BarePrint(Printout printout) throws JRException {
        template = (JasperReport) JRLoader.loadObject(Printouts.class.getResource("printout.jasper"));
        parameters = new Printouts().parameters(printout);
        lines = new Ruling(new Typeface(Printouts.TEXT_SIZE)).lines(printout.sections(), "");
    }

    public byte[] print() throws JRException {
        JasperPrint filled = JasperFillManager.fillReport(template, new HashMap<>(parameters), new LineSource(lines));
        return pdf.bytes(
                List.of(filled), (String) parameters.get("title"), (Locale) parameters.get(JRParameter.REPORT_LOCALE));
    }
}
