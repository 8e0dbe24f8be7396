package az.bildiris.edoc;

import az.bildiris.content.NotificationXml;
import az.bildiris.printout.boundary.EmployerPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        description = "Makes the PDF of a notification.xml, signs both and puts them into a container.")
final class SignCommand implements Callable<Integer> {
    @Option(names = "--key", required = true, description = "PKCS#12 file with the signer's key and certificates")
    Path key;

    @Option(
            names = "--password",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "its password; asked for when left empty")
    char[] password;

    @Option(names = "--out", required = true, description = "container to write, for example n.edoc")
    Path out;

    @Parameters(paramLabel = "notification.xml", description = "file to sign")
    Path file;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        byte[] xml = Files.readAllBytes(file);
        NotificationXml.read(xml); // a document that violates the schema is not signed
        var err = spec.commandLine().getErr();
        SigningKey signer = SigningKey.read(key, password);
        Instant now = Instant.now();
        err.println("making the PDF");
        byte[] pdf = new EmployerPdf().print(xml, now);
        err.println(
                "signing as " + signer.certificate().getSubjectX500Principal().getName());
        byte[] container = new Signing(signer)
                .container(List.of(Signing.xml("notification.xml", xml), Signing.pdf("notification.pdf", pdf)), now);
        Files.write(out, container);
        err.println(out + " written, " + container.length + " bytes; next: edoc check, edoc send");
        return 0;
    }
}
