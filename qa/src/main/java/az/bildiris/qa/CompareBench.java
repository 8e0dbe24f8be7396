package az.bildiris.qa;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares pages, prints and registrations of two registers that run beside each other on the same data. Each is
 * measured in turns with the other, so that a slower machine affects both.
 */
final class CompareBench {
    private final List<Register> registers;
    private final int rounds;

    private CompareBench(List<Register> registers, int rounds) {
        this.registers = registers;
        this.rounds = rounds;
    }

    private record Register(String base, String portal, Path demo) {
        /** A register from "http port,portal's port,project's folder". */
        static Register of(String argument) {
            String[] parts = argument.split(",", 3);
            return new Register(
                    "http://localhost:" + parts[0],
                    "http://localhost:" + parts[1],
                    Path.of(parts[2]).resolve("target/demo"));
        }
    }

    /** Arguments: the register before, the register after, rounds. */
    @SuppressWarnings("SystemOut") // output of a command line
    public static void main(String... arguments) throws Exception {
        var bench = new CompareBench(
                List.of(Register.of(arguments[0]), Register.of(arguments[1])), Integer.parseInt(arguments[2]));
        System.out.printf("| | before, ms | after, ms | after ÷ before |%n|---|---|---|---|%n");
        bench.requests().forEach((what, sent) -> {
            double[] times = bench.inTurns(sent);
            System.out.printf("| %s | %.2f | %.2f | %.2f |%n", what, times[0], times[1], times[1] / times[0]);
        });
        System.out.printf("%nMedians of %d requests each, in turns.%n", bench.rounds);
    }

    /** Each request to both registers. */
    private Map<String, List<PagesBench.Sent>> requests() throws Exception {
        var requests = new LinkedHashMap<String, List<PagesBench.Sent>>();
        for (Register register : registers) {
            Visitor worker = new Visitor(register.base).signIn(StoredPrints.WORKER);
            String id = Visitor.first(
                    "/edoc/([0-9a-f-]{36})", worker.follow("/agreements").body());
            for (String address : List.of(
                    "/agreements",
                    "/terminations",
                    "/notification/" + id,
                    "/edoc/" + id,
                    "/print/notification/" + id,
                    "/print/registration/" + id)) {
                HttpRequest request = worker.get(address);
                requests.computeIfAbsent(address.replace(id, "…"), what -> new ArrayList<>())
                        .add(() -> worker.time(request));
            }
            requests.computeIfAbsent("POST /api/v1/notifications", what -> new ArrayList<>())
                    .add(registration(register));
        }
        return requests;
    }

    private PagesBench.Sent registration(Register register) throws IOException, InterruptedException {
        var intake = new IntakeBench(1, register.base, register.portal, register.demo);
        Iterator<byte[]> containers = intake.fresh.make(2 * rounds).iterator();
        return () -> {
            intake.renewToken();
            return intake.time(containers.next());
        };
    }

    /** Medians in milliseconds, after as many unmeasured requests. */
    private double[] inTurns(List<PagesBench.Sent> sent) {
        var times = new double[sent.size()][rounds];
        try {
            for (int i = -rounds; i < rounds; i++) {
                for (int of = 0; of < sent.size(); of++) {
                    double took = sent.get(of).send() / 1e6;
                    if (i >= 0) {
                        times[of][i] = took;
                    }
                }
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Arrays.stream(times)
                .mapToDouble(of -> Arrays.stream(of).sorted().toArray()[rounds / 2])
                .toArray();
    }
}
