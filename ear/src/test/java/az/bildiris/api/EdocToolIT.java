package az.bildiris.api;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.run.TestSession;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** edoc.jar as an integrator uses it: java -jar, with a demo employer's key, against the running register. */
class EdocToolIT {
    private static final Path ROOT =
            Path.of(System.getProperty("bildiris.root")).toAbsolutePath().normalize();
    private static final Path DEMO = ROOT.resolve("target/verify/demo");

    @TempDir
    Path folder;

    @BeforeAll
    static void deploy() throws Exception {
        TestSession.deployShippedEar();
    }

    /** Some fifteen starts of a Java. */
    @Test
    @Tag("slow")
    @Timeout(300)
    void wholeLifeOfAContractIsMadeSignedCheckedAndDelivered() throws Exception {
        Path conclusion = made("conclusion");
        assertThat(check(conclusion).exit).as(check(conclusion).printed).isZero();
        Run first = send(conclusion);
        assertThat(first.exit).as(first.printed).isZero();
        String number = first("registered as ([0-9]+)", first.printed);

        Path amendment = made("amendment", "--base", number);
        Run checked = check(amendment, "--base", conclusion.toString());
        assertThat(checked.exit).as(checked.printed).isZero();
        assertThat(checked.printed).contains("nothing found that the register would refuse");
        Path cancellation = cancelling(first("registered as (2[0-9]+)", send(amendment).printed));
        Run cancelled = send(cancellation);
        assertThat(cancelled.exit).as(cancelled.printed).isZero();
        assertThat(cancelled.printed).contains("cancelled");
        assertThat(send(cancellation).printed).contains("CANCELLATION_NOT_POSSIBLE");

        Path termination = made("termination", "--base", number);
        assertThat(check(termination).printed).contains("(--base)");
        assertThat(send(termination).printed).contains("registered as 3");

        Run again = send(conclusion);
        assertThat(again.exit).isZero();
        assertThat(again.printed).contains("registered before as " + number);
    }

    @Test
    void whatTheRegisterWouldRefuseIsFoundOfflineAndRefusedByIt() throws Exception {
        Path xml = folder.resolve("n.xml");
        assertThat(run("sample", "--type", "conclusion", "--voen", voen(), "--fin", "XX00001", "--out", "" + xml).exit)
                .isZero();
        Files.writeString(xml, Files.readString(xml).replaceFirst("<mainLeaveDays>21<", "<mainLeaveDays>20<"));
        Path edoc = signed(xml);

        Run offline = check(edoc);
        Run delivered = send(edoc);

        assertThat(List.of(offline.exit, delivered.exit)).containsOnly(1);
        assertThat(offline.printed).contains("LEAVE_TOO_SHORT contract.mainLeaveDays");
        assertThat(delivered.printed).contains("LEAVE_TOO_SHORT contract.mainLeaveDays");
    }

    @Test
    @Tag("slow")
    void failuresAreSaidAndHaveTheirExitCodes() throws Exception {
        Path xml = folder.resolve("n.xml");
        Files.writeString(xml, "<not-a-notification/>");

        assertThat(run("sign", "--key", key(), "--password", "demo", "--out", "x.edoc", "" + xml))
                .satisfies(run -> assertThat(run.printed).contains("SCHEMA"))
                .extracting(Run::exit)
                .isEqualTo(1);
        assertThat(run("sample", "--type", "conclusion", "--voen", voen(), "--fin", "XX00002", "--out", "" + xml).exit)
                .isZero();
        assertThat(run("sign", "--key", key(), "--password", "wrong", "--out", "x.edoc", "" + xml))
                .satisfies(run -> assertThat(run.printed).contains("password"))
                .extracting(Run::exit)
                .isEqualTo(1);
        assertThat(run("check", "" + xml).exit).isEqualTo(1);
        assertThat(run("check", "nowhere.edoc").exit).isEqualTo(3);
        assertThat(run("send", "--url", "http://localhost:1", "--client", "x", "--secret", "y", "" + xml).exit)
                .isEqualTo(3);
        assertThat(run("send", "--url", Door.BASE, "--client", "gateway", "--secret", "wrong", "" + xml))
                .satisfies(run -> assertThat(run.printed).contains("no token"))
                .extracting(Run::exit)
                .isEqualTo(1);
        assertThat(run(
                        "cancel",
                        "--number",
                        "no number",
                        "--reason",
                        "r",
                        "--key",
                        key(),
                        "--password",
                        "demo",
                        "--out",
                        "c"))
                .satisfies(run -> assertThat(run.printed).contains("SCHEMA number"))
                .extracting(Run::exit)
                .isEqualTo(1);
        assertThat(run("sample", "--type", "nothing").exit).isEqualTo(2);
        assertThat(run().exit).isEqualTo(2);
    }

    private Path made(String type, String... more) throws Exception {
        Path xml = folder.resolve(type + ".xml");
        var arguments = new ArrayList<>(
                List.of("sample", "--type", type, "--voen", voen(), "--fin", "XX00000", "--out", xml.toString()));
        arguments.addAll(List.of(more));
        Run sample = run(arguments.toArray(String[]::new));
        assertThat(sample.exit).as(sample.printed).isZero();
        return signed(xml);
    }

    private Path cancelling(String number) throws Exception {
        Path edoc = folder.resolve("c.edoc");
        Run made = run(
                "cancel",
                "--number",
                number,
                "--reason",
                "Səhv məbləğ",
                "--key",
                key(),
                "--password",
                "demo",
                "--out",
                edoc.toString());
        assertThat(made.exit).as(made.printed).isZero();
        return edoc;
    }

    private Path signed(Path xml) throws Exception {
        Path edoc = folder.resolve(xml.getFileName() + ".edoc");
        Run signed = run("sign", "--key", key(), "--password", "demo", "--out", edoc.toString(), xml.toString());
        assertThat(signed.exit).as(signed.printed).isZero();
        return edoc;
    }

    private Run check(Path edoc, String... more) throws Exception {
        var arguments = new ArrayList<>(List.of(
                "check",
                "--anchors",
                DEMO.resolve("trust").toString(),
                "--crls",
                DEMO.resolve("crl").toString()));
        arguments.addAll(List.of(more));
        arguments.add(edoc.toString());
        return run(arguments.toArray(String[]::new));
    }

    private Run send(Path edoc) throws Exception {
        return run("send", "--url", Door.BASE, "--client", "gateway", "--secret", "demo", edoc.toString());
    }

    /** A demo employer that is a legal entity. */
    private static String voen() throws IOException {
        try (Stream<Path> keys = Files.list(DEMO.resolve("keys"))) {
            return keys.map(key -> key.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{9}1\\.p12"))
                    .sorted()
                    .skip(2)
                    .findFirst()
                    .map(name -> name.substring(0, 10))
                    .orElseThrow();
        }
    }

    private static String key() throws IOException {
        return DEMO.resolve("keys/" + voen() + ".p12").toString();
    }

    private record Run(int exit, String printed) {}

    private Run run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-jar",
                ROOT.resolve("api/target/edoc.jar").toString()));
        command.addAll(List.of(arguments));
        File printed = folder.resolve("printed").toFile();
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed)
                .start()
                .waitFor();
        return new Run(exit, Files.readString(printed.toPath()));
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }
}
