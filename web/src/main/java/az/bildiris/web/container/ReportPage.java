package az.bildiris.web.container;

import az.bildiris.platform.Baku;
import az.bildiris.registration.SignatureEvidence;
import az.bildiris.web.session.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/**
 * Writes DSS's HTML fragments as a self-contained page: with its own styles, without scripts, and with a policy that
 * forbids scripts. DSS escapes the values of a certificate.
 */
@RequestScoped
public class ReportPage {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(Baku.ZONE);

    @Inject
    Language language;

    @Inject
    Clock clock;

    String of(SignatureEvidence evidence) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s – %s</title><style>
                %s</style></head><body><main>
                <h1>%2$s</h1>
                <dl>%s</dl>
                <p>%s</p>
                <h2>%s</h2><div lang="en">%s</div>
                <h2>%s</h2><div lang="en">%s</div>
                </main></body></html>
                """
                .formatted(
                        language.getLocale().getLanguage(),
                        text("report.title"),
                        evidence.number(),
                        styles(),
                        line("report.number", evidence.number().value())
                                + line("report.verdict", evidence.report().indication())
                                + line("report.judgedAt", TIME.format(evidence.registeredAt()))
                                + line("report.madeAt", TIME.format(clock.instant())),
                        text("report.text"),
                        text("report.simple"),
                        evidence.report().simple(),
                        text("report.detailed"),
                        evidence.report().detailed());
    }

    private String line(String key, String value) {
        return "<div><dt>" + text(key) + "</dt><dd>" + value + "</dd></div>";
    }

    private String text(String key) {
        return ResourceBundle.getBundle("az.bildiris.web.texts", language.getLocale())
                .getString(key);
    }

    private static String styles() {
        try (InputStream file = ReportPage.class.getResourceAsStream("/az/bildiris/web/report.css")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
