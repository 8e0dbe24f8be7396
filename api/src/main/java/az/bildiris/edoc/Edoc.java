package az.bildiris.edoc;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command-line tool edoc.jar for integrators: makes, signs, checks and delivers a notification. */
@Command(
        name = "edoc",
        mixinStandardHelpOptions = true,
        version = "edoc 1",
        description = "Makes, signs, checks and delivers employment-contract notifications (.edoc).",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            SampleCommand.class,
            SignCommand.class,
            CheckCommand.class,
            SendCommand.class,
            CancelCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; checked or registered",
            "1:refused: the document is not right, or the server said no",
            "2:wrong use of this tool",
            "3:not reached: the server or a file cannot be read; the same is worth another try"
        })
public final class Edoc {
    static final int REFUSED = 1;
    static final int NOT_REACHED = 3;

    private Edoc() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String... arguments) {
        System.exit(commands().execute(arguments));
    }

    static CommandLine commands() {
        return new CommandLine(new Edoc())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> Failures.explain(failure, command));
    }
}
