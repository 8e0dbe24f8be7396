package az.bildiris.qa;

import az.bildiris.qa.ServerJvm.Used;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * Measures the server's cost of one request: time until its answer, processor time, and memory allocated by its thread.
 */
final class CostsBench {
    private static final int PARTS = 3;

    private final Figures figures;
    private final String base;
    private final ServerJvm server;
    private final int rounds;

    CostsBench(Figures figures, String base, ServerJvm server, int rounds) {
        this.figures = figures;
        this.base = base;
        this.server = server;
        this.rounds = rounds;
    }

    void run(IntakeBench intake) throws Exception {
        Visitor worker = new Visitor(base).signIn(StoredPrints.WORKER);
        String id = Visitor.first(
                "/edoc/([0-9a-f-]{36})", worker.follow("/agreements").body());
        HttpRequest detail = worker.get("/notification/" + id);
        HttpRequest original = worker.get("/edoc/" + id);
        HttpRequest print = worker.get("/print/notification/" + id);
        HttpRequest proof = worker.get("/print/registration/" + id);
        HttpRequest empty = worker.get("/bench/empty");
        HttpRequest registry = worker.get("/agreements");
        measure("empty", "empty page of the template", () -> worker.time(empty));
        measure("registry", "worker's registry", () -> worker.time(registry));
        measure("detail", "page of a notification", () -> worker.time(detail));
        measure("edoc", "download of the original", () -> worker.time(original));
        measure("print", "print of a notification", () -> worker.time(print));
        measure("proof", "proof of registration", () -> worker.time(proof));
        List<byte[]> containers = intake.fresh.make((PARTS + 1) * (rounds / PARTS));
        Iterator<byte[]> next = containers.iterator();
        intake.renewToken();
        measure("intake", "registration of a document", () -> intake.time(next.next()));
    }

    private void measure(String id, String what, PagesBench.Sent request) throws IOException, InterruptedException {
        int each = rounds / PARTS;
        var milliseconds = new double[PARTS];
        var kilobytes = new double[PARTS];
        var processor = new double[PARTS];
        times(request, each);
        for (int part = 0; part < PARTS; part++) {
            Used before = server.used();
            double[] times = times(request, each);
            Used used = server.used().since(before);
            milliseconds[part] = times[each / 2];
            kilobytes[part] = used.kilobytes() / each;
            processor[part] = used.milliseconds() / each;
        }
        tell(id + ".time", what + ": time until the answer", milliseconds, "ms");
        tell(id + ".processor", what + ": processor time of its thread", processor, "ms");
        tell(id + ".memory", what + ": memory that its thread asked for", kilobytes, "KB");
    }

    private static double[] times(PagesBench.Sent request, int count) throws IOException, InterruptedException {
        var times = new double[count];
        for (int i = 0; i < count; i++) {
            times[i] = request.send() / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private void tell(String id, String what, double[] values, String unit) {
        Arrays.sort(values);
        figures.add(id, what, values[PARTS / 2], values[0], values[PARTS - 1], unit, "", "");
    }
}
