package az.bildiris.qa;

import az.bildiris.qa.PagesBench.Side;
import az.bildiris.reports.BarePrint;
import az.bildiris.reports.Printout;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import net.sf.jasperreports.engine.JRException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Measures both prints through the service, in turns with JasperReports alone, which must print the same text. */
final class PrintsBench {
    private static final String TIME = "\\d\\d\\.\\d\\d\\.\\d{4} \\d\\d:\\d\\d";

    private final Figures figures;
    private final PagesBench pages;
    private final Visitor worker;
    private final StoredPrints stored;
    private final int rounds;

    PrintsBench(Figures figures, PagesBench pages, String base, String superuser, int rounds)
            throws IOException, InterruptedException, SQLException {
        this.figures = figures;
        this.pages = pages;
        this.rounds = rounds;
        worker = new Visitor(base).signIn(StoredPrints.WORKER);
        stored = new StoredPrints(superuser);
    }

    void run() throws IOException, InterruptedException, JRException {
        beside("print.notification", "print of a notification", "notification", stored.notification());
        beside("print.registration", "proof of registration", "registration", stored.registration());
    }

    private void beside(String id, String what, String path, Printout printout)
            throws IOException, InterruptedException, JRException {
        HttpRequest request = worker.get("/print/" + path + "/" + stored.id());
        var bare = new BarePrint(printout);
        requireSameWords(worker.raw(request).body(), bare.print());
        Side side = pages.beside(() -> worker.time(request), () -> time(bare), rounds);
        figures.add(
                id,
                "%s through the service ÷ JasperReports alone, same template and words (%s ms ÷ %s ms)"
                        .formatted(what, Figures.number(side.one()), Figures.number(side.other())),
                side.ratio(),
                side.least(),
                side.most(),
                "",
                "≤ 1.5",
                "session, access, reading and the trail's entry");
    }

    private static long time(BarePrint bare) {
        long begun = System.nanoTime();
        try {
            bare.print();
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
        return System.nanoTime() - begun;
    }

    /** Requires the same text, except for the minutes of the time. */
    private static void requireSameWords(byte[] one, byte[] other) throws IOException {
        String words = words(one);
        if (!words.equals(words(other))) {
            throw new IllegalStateException(words + "\nis not\n" + words(other));
        }
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll(TIME, "");
        }
    }
}
