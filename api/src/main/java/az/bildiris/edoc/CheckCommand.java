package az.bildiris.edoc;

import az.bildiris.platform.Setting;
import az.bildiris.refusal.Sentences;
import az.bildiris.registration.boundary.OfflineCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks one container offline with the register's own rules.",
            "What only the register knows (whether a number exists, a contract has lapsed) is left to it."
        })
final class CheckCommand implements Callable<Integer> {
    @Option(
            names = "--anchors",
            description = "folder of trusted certificates (default: $BILDIRIS_TRUST_ANCHORS, else target/demo/trust)")
    Optional<Path> anchors;

    @Option(names = "--crls", description = "folder of CRLs (default: $BILDIRIS_CRL_DIR, else target/demo/crl)")
    Optional<Path> crls;

    @Option(names = "--base", description = "container of the contract's conclusion, for the rules between the two")
    Optional<Path> base;

    @Parameters(paramLabel = "n.edoc", description = "container to check")
    Path file;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        byte[] container = Files.readAllBytes(file);
        give(Setting.TRUST_ANCHORS, anchors, "target/demo/trust");
        give(Setting.CRL_DIR, crls, "target/demo/crl");
        give(Setting.TAX_AUTHORITY_VOEN, Optional.empty(), "-");
        Optional<byte[]> conclusion = base.isPresent() ? Optional.of(Files.readAllBytes(base.get())) : Optional.empty();
        OfflineCheck.Outcome outcome = new OfflineCheck().check(container, conclusion, Instant.now());
        print(outcome);
        return outcome.findings().isEmpty() ? 0 : Edoc.REFUSED;
    }

    private void print(OfflineCheck.Outcome outcome) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        out.println("signed by " + outcome.signature().signerName() + ", certificate of "
                + outcome.signature().certificateIssuer());
        out.println(outcome.content().type() + " of " + outcome.content().date() + ", "
                + outcome.content().employer().name());
        outcome.findings().forEach(finding -> err.println(Failures.line(finding)));
        outcome.warnings()
                .forEach(warning ->
                        out.println("warning " + warning.code() + ": " + Sentences.of(warning, Failures.language())));
        if (outcome.findings().isEmpty()) {
            out.println(
                    outcome.withContract()
                            ? "nothing found that the register would refuse"
                            : "nothing found; the rules between this document and its contract were not asked (--base)");
        }
    }

    private static void give(Setting setting, Optional<Path> given, String otherwise) {
        if (given.isPresent()) {
            System.setProperty(setting.variable(), given.get().toString());
        } else if (System.getenv(setting.variable()) == null) {
            System.setProperty(setting.variable(), otherwise);
        }
    }
}
