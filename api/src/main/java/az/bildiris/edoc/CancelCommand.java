package az.bildiris.edoc;

import az.bildiris.content.Cancellation;
import az.bildiris.content.NotificationNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "cancel",
        mixinStandardHelpOptions = true,
        description = {
            "Signs what takes a conclusion or an amendment back.",
            "The register takes it from the employer of that notification, within 24 hours of its registration."
        })
final class CancelCommand implements Callable<Integer> {
    @Option(names = "--number", required = true, description = "number of the notification to cancel")
    String number;

    @Option(names = "--reason", required = true, description = "why, for the worker to read")
    String reason;

    @Option(names = "--key", required = true, description = "PKCS#12 file with the signer's key and certificates")
    Path key;

    @Option(
            names = "--password",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "its password; asked for when left empty")
    char[] password;

    @Option(names = "--out", required = true, description = "container to write, for example c.edoc")
    Path out;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        byte[] xml = new Cancellation(new NotificationNumber(number), reason).write();
        byte[] container = new Signing(SigningKey.read(key, password))
                .container(List.of(Signing.xml(SendCommand.CANCELLATION, xml)), Instant.now());
        Files.write(out, container);
        spec.commandLine().getErr().println(out + " written, " + container.length + " bytes; next: edoc send");
        return 0;
    }
}
