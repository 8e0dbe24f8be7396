import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.file.Files;
import java.nio.file.Path;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/** Run by the build: makes of the readable templates what the server can load without an XML reader. */
class CompileTemplates {
    public static void main(String[] args) throws Exception {
        var from = Path.of(args[0]);
        var to = Files.createDirectories(Path.of(args[1]));
        JRSaver.saveObject(
                JRXmlTemplateLoader.load(from.resolve("styles.jrtx").toFile()),
                to.resolve("styles.ser").toFile());
        JasperCompileManager.compileReportToFile(
                from.resolve("printout.jrxml").toString(),
                to.resolve("printout.jasper").toString());
        // PDF/A wants the colour space of the screen inside; the JDK has one.
        Files.write(
                to.resolve("srgb.icc"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    }
}
