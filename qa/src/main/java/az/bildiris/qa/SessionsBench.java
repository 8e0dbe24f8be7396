package az.bildiris.qa;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Measures the heap of a signed-in session after a list and a detail, by the live objects before and after many
 * sessions.
 */
final class SessionsBench {
    private static final List<String> WORKERS = List.of("4QK7B2M", "7TR2X9A");
    private static final int PARTS = 4;

    private final String base;
    private final Figures figures;
    private final ServerJvm server;

    SessionsBench(Figures figures, String base, ServerJvm server) {
        this.figures = figures;
        this.base = base;
        this.server = server;
    }

    /**
     * Measures in equal parts, whose least and most show the accuracy of the figure; a part before them fills caches.
     */
    void run(int sessions) throws IOException, InterruptedException {
        int each = sessions / PARTS;
        List<Visitor> workers =
                List.of(new Visitor(base).signIn(WORKERS.get(0)), new Visitor(base).signIn(WORKERS.get(1)));
        visit(workers, each);
        Map<String, Long> first = server.living();
        Map<String, Long> last = first;
        var kilobytes = new double[PARTS];
        for (int part = 0; part < PARTS; part++) {
            visit(workers, each);
            Map<String, Long> now = server.living();
            kilobytes[part] = (ServerJvm.total(now) - ServerJvm.total(last)) / 1024.0 / each;
            Figures.progress("  %.1f KB a session".formatted(kilobytes[part]));
            last = now;
        }
        ServerJvm.tellGrowth(first, last);
        figures.add(
                "session.heap",
                "heap of an idle session after list and detail (" + PARTS * each + " sessions)",
                (ServerJvm.total(last) - ServerJvm.total(first)) / 1024.0 / each / PARTS,
                java.util.Arrays.stream(kilobytes).min().orElseThrow(),
                java.util.Arrays.stream(kilobytes).max().orElseThrow(),
                "KB",
                "≤ 40",
                "see qa/results/history.md");
    }

    private static void visit(List<Visitor> workers, int count) throws IOException, InterruptedException {
        for (int i = 0; i < count; i++) {
            Visitor worker = workers.get(i % workers.size()).signInAgain();
            String list = worker.follow("/agreements").body();
            worker.follow("/notification/" + Visitor.first("/notification/([0-9a-f-]{36})", list));
        }
    }
}
