package az.bildiris.qa;

import az.bildiris.qa.Load.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds the rate of workers at which one of twenty requests becomes slow, and what the machine is busy with at that
 * rate.
 */
final class LoadBench {
    private static final Path POSTMASTER = Path.of("target/run/postgres/postmaster.pid");
    private static final double FIRST = 8;
    private static final double MOST = 64;
    private static final int SOAK_PARTS = 6;
    private static final double SOAK_USERS = 3;
    /**
     * Seconds until all 60 sessions have their largest number of views (15, and the beans of 25): two or three in each
     * visit.
     */
    private static final long SOAK_FILL_SECONDS = 300;

    private final Figures figures;
    private final ServerJvm server;
    private final Load load;
    private final List<Step> steps = new ArrayList<>();

    /** {@code requests} in a second while workers came. */
    private record Step(double users, double requests, Said said, String processors) {}

    LoadBench(Figures figures, String base, ServerJvm server) throws IOException, InterruptedException {
        this.figures = figures;
        this.server = server;
        load = new Load(base);
    }

    /** Doubles the rate until it is too high, then halves the interval so many times. */
    void highest(long seconds, int halvings) throws IOException, InterruptedException {
        load.run(FIRST, 2 * seconds);
        double good = 0;
        double bad = FIRST;
        while (bad <= MOST && holds(bad, seconds)) {
            good = bad;
            bad *= 2;
        }
        for (int i = 0; i < halvings && good > 0; i++) {
            double middle = (good + bad) / 2;
            if (holds(middle, seconds)) {
                good = middle;
            } else {
                bad = middle;
            }
        }
        tell(good, bad);
    }

    private boolean holds(double users, long seconds) throws IOException, InterruptedException {
        Processors before = Processors.now(server, POSTMASTER);
        long begun = System.nanoTime();
        Said said = load.run(users, seconds);
        double elapsed = (System.nanoTime() - begun) / 1e9;
        String processors = Processors.now(server, POSTMASTER).since(before, elapsed);
        steps.add(new Step(users, (double) said.requests() / seconds, said, processors));
        Figures.progress("  %.1f workers/s: %s, %s".formatted(users, said, processors));
        return said.holds();
    }

    private void tell(double good, double bad) {
        figures.table(
                "load, in the order in which it was tried",
                List.of("workers/s", "requests/s", "p95 ms", "failed", "processors"),
                steps.stream()
                        .map(step -> List.of(
                                Figures.number(step.users()),
                                Figures.number(step.requests()),
                                Figures.number(step.said().p95()),
                                Integer.toString(step.said().failed()),
                                step.processors()))
                        .toList());
        Step held = at(good);
        Step failed = at(bad);
        figures.add(
                "load.rate",
                "worker scenario: requests in a second at p95 ≤ 300 ms without an error; most is the rate that failed (p95 "
                        + Figures.number(failed.said().p95()) + " ms)",
                held.requests(),
                held.requests(),
                failed.requests(),
                "requests/s",
                "≥ 200",
                "processors at the rate that failed: " + failed.processors());
        figures.add(
                "load.p95",
                "worker scenario: p95 at that rate (processors: " + held.processors() + ")",
                held.said().p95(),
                "ms",
                "≤ 300",
                "");
    }

    private Step at(double users) {
        return steps.stream()
                .filter(step -> step.users() == users)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not even the first rate held"));
    }

    /**
     * Heap after full collections while workers come at a moderate rate, from the time when all sessions are filled.
     */
    void soak(long minutes) throws IOException, InterruptedException {
        load.run(SOAK_USERS, SOAK_FILL_SECONDS);
        List<Map<String, Long>> heaps = new ArrayList<>(List.of(server.living()));
        Process gatling = load.begin(SOAK_USERS, minutes * 60);
        for (int part = 1; part <= SOAK_PARTS; part++) {
            if (part < SOAK_PARTS) {
                Thread.sleep(minutes * 60_000 / SOAK_PARTS);
            } else {
                gatling.waitFor();
            }
            heaps.add(server.living());
            Figures.progress("  heap after part %d: %,d bytes".formatted(part, ServerJvm.total(heaps.get(part))));
        }
        ServerJvm.tellGrowth(heaps.get(0), heaps.get(SOAK_PARTS));
        double first = ServerJvm.total(heaps.get(0));
        double[] growth = heaps.stream()
                .skip(1)
                .mapToDouble(heap -> 100 * (ServerJvm.total(heap) - first) / first)
                .toArray();
        Said said = load.said();
        figures.add(
                "soak.growth",
                "heap after %d minutes of load ÷ at the beginning (%.1f MB), growth".formatted(minutes, first / 1e6),
                growth[SOAK_PARTS - 1],
                java.util.Arrays.stream(growth).min().orElseThrow(),
                java.util.Arrays.stream(growth).max().orElseThrow(),
                "%",
                "≤ 1",
                "see the classes that grew in the progress");
        figures.add(
                "soak.failed",
                "requests that failed, of %,d, p95 %.0f ms".formatted(said.requests(), said.p95()),
                said.failed(),
                "",
                "≤ 0",
                "see target/gatling/last.log");
    }
}
