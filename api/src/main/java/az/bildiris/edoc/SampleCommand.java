package az.bildiris.edoc;

import az.bildiris.content.Fin;
import az.bildiris.content.NotificationType;
import az.bildiris.content.NotificationXml;
import az.bildiris.content.Voen;
import az.bildiris.platform.Baku;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a valid notification.xml as an example to fill in.",
            "Amendments and terminations belong to the conclusion that the same options and the day given by"
                    + " --concluded would have made."
        })
final class SampleCommand implements Callable<Integer> {
    /** The three types as written on the command line. */
    enum Type {
        CONCLUSION,
        AMENDMENT,
        TERMINATION
    }

    @Option(names = "--type", required = true, description = "${COMPLETION-CANDIDATES} (case does not matter)")
    Type type;

    @Option(names = "--voen", required = true, description = "the employer's VÖEN, 10 digits")
    String typedVoen;

    @Option(names = "--fin", required = true, description = "the worker's FİN, 7 signs")
    String typedFin;

    @Option(names = "--base", description = "number of the registered conclusion; for an amendment or a termination")
    Optional<String> base;

    @Option(names = "--concluded", description = "day of the conclusion, yyyy-mm-dd (default: today)")
    Optional<LocalDate> concluded;

    @Option(names = "--out", required = true, description = "file to write")
    Path out;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if ((type == Type.CONCLUSION) == base.isPresent()) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(),
                    "--base names the conclusion of an amendment or a termination, and of these only");
        }
        LocalDate today = LocalDate.now(Baku.ZONE);
        var sample = new Sample(new Voen(typedVoen), new Fin(typedFin), concluded.orElse(today));
        byte[] xml = NotificationXml.write(
                NotificationXml.content(sample.fields(NotificationType.valueOf(type.name()), base, today)));
        NotificationXml.read(xml);
        Files.write(out, xml);
        spec.commandLine().getErr().println(out + " written; fill in what is yours, then: edoc sign");
        return 0;
    }
}
