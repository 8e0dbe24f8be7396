package az.bildiris.qa;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;

/** Measures pages through HTTP with one visitor at a time, each in turns with what it is compared to. */
final class PagesBench {
    private static final int FEW = 3;
    private static final int OURS_FOR_THEIRS = 20;
    private static final String GROWS = "their count takes the longer the more rows there are";

    private final Figures figures;
    private final String base;
    private final int rounds;

    PagesBench(Figures figures, String base, int rounds) {
        this.figures = figures;
        this.base = base;
        this.rounds = rounds;
    }

    /** Medians in milliseconds of requests that were sent in turns. */
    record Side(double one, double other, double least, double most) {
        double ratio() {
            return one / other;
        }
    }

    Side beside(Sent one, Sent other, int times) throws IOException, InterruptedException {
        var first = new double[times];
        var second = new double[times];
        for (int i = -times; i < times; i++) {
            double a = one.send() / 1e6;
            double b = other.send() / 1e6;
            if (i >= 0) {
                first[i] = a;
                second[i] = b;
            }
        }
        double[] thirds = new double[3];
        for (int part = 0; part < 3; part++) {
            thirds[part] = median(Arrays.copyOfRange(first, part * times / 3, (part + 1) * times / 3))
                    / median(Arrays.copyOfRange(second, part * times / 3, (part + 1) * times / 3));
        }
        Arrays.sort(thirds);
        return new Side(median(first), median(second), thirds[0], thirds[2]);
    }

    /** One request; returns the nanoseconds until its answer. */
    interface Sent {
        long send() throws IOException, InterruptedException;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void ratio(String id, String what, Side side, String target, String why) {
        figures.add(
                id,
                what + " (" + Figures.number(side.one()) + " ms ÷ " + Figures.number(side.other()) + " ms)",
                side.ratio(),
                side.least(),
                side.most(),
                "",
                target,
                why);
    }

    void worker() throws IOException, InterruptedException {
        Visitor worker = new Visitor(base).signIn("4QK7B2M");
        HttpRequest empty = worker.get("/bench/empty");
        HttpRequest page = worker.get("/agreements");
        ratio(
                "worker.page",
                "worker page, whole ÷ empty page of the same template",
                beside(() -> worker.time(page), () -> worker.time(empty), rounds),
                "≤ 1.5",
                "see qa/results/history.md");
        HttpRequest turn = turned(worker);
        ratio(
                "worker.turn",
                "worker page, turned ÷ empty page of the same template",
                beside(() -> worker.time(turn), () -> worker.time(empty), rounds),
                "≤ 1.5",
                "see qa/results/history.md");
    }

    void staff() throws IOException, InterruptedException {
        Visitor inspector = inspector();
        HttpRequest empty = inspector.get("/bench/empty");
        HttpRequest page = inspector.get("/staff/registry");
        ratio(
                "staff.page",
                "staff page, whole ÷ empty page of the same template",
                beside(() -> inspector.time(page), () -> inspector.time(empty), rounds),
                "",
                "");
        HttpRequest turn = next(inspector);
        ratio(
                "staff.turn",
                "staff page, turned ÷ empty page of the same template",
                beside(() -> inspector.time(turn), () -> inspector.time(empty), rounds),
                "",
                "");
    }

    /**
     * Compares pages on PrimeFaces' own lazy model with ours, for the same rows. Theirs are requested rarely, since
     * they may take seconds, and ours many times for each of them.
     */
    void stock(String superuserUrl) throws IOException, InterruptedException, SQLException {
        Visitor inspector = inspector();
        HttpRequest whole = inspector.get("/bench/stock");
        HttpRequest ours = inspector.get("/staff/registry");
        ratio(
                "stock.page.first",
                "page of PrimeFaces' JPALazyDataModel ÷ ours, first page, whole",
                beside(() -> inspector.time(whole), often(inspector, ours), FEW),
                "≥ 20",
                GROWS);
        HttpRequest second = stockPage(inspector, 2);
        HttpRequest next = next(inspector);
        ratio(
                "stock.page.turn",
                "page of PrimeFaces' JPALazyDataModel ÷ ours, turned to the second page",
                beside(() -> inspector.time(second), often(inspector, next), FEW),
                "≥ 20",
                GROWS);
        HttpRequest thousandth = stockPage(inspector, 1_000);
        onto(inspector, dayOfThousandth(superuserUrl));
        ratio(
                "stock.page.thousand",
                "page of PrimeFaces' JPALazyDataModel ÷ ours, turned to page 1,000",
                beside(() -> inspector.time(thousandth), often(inspector, next(inspector)), FEW),
                "≥ 100",
                GROWS);
        Visitor worker = new Visitor(base).signIn("4QK7B2M");
        HttpRequest own = worker.get("/bench/stock");
        HttpRequest page = worker.get("/agreements");
        ratio(
                "stock.page.worker",
                "page of PrimeFaces' JPALazyDataModel ÷ ours, a worker's, whole",
                beside(() -> worker.time(own), () -> worker.time(page), rounds),
                "",
                "");
    }

    /** The median of many requests. */
    private static Sent often(Visitor visitor, HttpRequest request) {
        return () -> {
            var times = new double[OURS_FOR_THEIRS];
            for (int i = 0; i < times.length; i++) {
                times[i] = visitor.time(request);
            }
            return (long) median(times);
        };
    }

    private static HttpRequest stockPage(Visitor visitor, int page) throws IOException, InterruptedException {
        visitor.follow("/bench/stock");
        return visitor.ajax(
                "list", "list:table", "list:table", "list:table", pagination("list:table", (page - 1) * 20));
    }

    private static Map<String, String> pagination(String table, int first) {
        return Map.of(
                table + "_pagination", "true",
                table + "_first", Integer.toString(first),
                table + "_rows", "20",
                table + "_skipChildren", "true",
                table + "_encodeFeature", "true");
    }

    private static void onto(Visitor inspector, LocalDate day) throws IOException, InterruptedException {
        inspector.follow("/staff/registry");
        inspector.time(inspector.ajax(
                "list",
                "list:go",
                "list:go list:jump",
                "list:page",
                Map.of("list:jump", DateTimeFormatter.ofPattern("dd.MM.yyyy").format(day))));
    }

    /** The day on which page 1,000 of the inspector's search begins. */
    private static LocalDate dayOfThousandth(String superuserUrl) throws SQLException {
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select notification_date from notification"
                        + " where type = 'CONCLUSION' order by notification_date desc, id desc offset 19980 limit 1")) {
            row.next();
            return row.getObject(1, LocalDate.class);
        }
    }

    private static HttpRequest turned(Visitor worker) throws IOException, InterruptedException {
        worker.follow("/agreements");
        return worker.ajax(
                "registry", "registry:table", "registry:table", "registry:table", pagination("registry:table", 0));
    }

    private static HttpRequest next(Visitor inspector) throws IOException, InterruptedException {
        inspector.follow("/staff/registry");
        return inspector.ajax("list", "list:next", "list:next", "list:page", Map.of());
    }

    /** Compares both pages with hand-written SQL for their rows; the difference is the server. */
    void handWritten(String superuserUrl) throws IOException, InterruptedException, SQLException {
        Visitor worker = new Visitor(base).signIn("4QK7B2M");
        HttpRequest turned = turned(worker);
        Visitor inspector = inspector();
        HttpRequest next = next(inspector);
        try (Connection connection = DriverManager.getConnection(superuserUrl);
                PreparedStatement ofWorker = connection.prepareStatement("select n.*, c.lapsed_on, c.lapse_cause"
                        + " from notification n join contract c on c.id = n.contract_id where n.worker_fin = '4QK7B2M'"
                        + " and n.type <> 'TERMINATION' order by n.notification_date desc, n.id desc limit 20");
                PreparedStatement ofStaff = connection.prepareStatement("select n.*, w.surname, w.name, w.patronymic"
                        + " from notification n join worker w on w.fin = n.worker_fin where n.type = 'CONCLUSION'"
                        + " and n.notification_date >= date '2014-07-01'"
                        + " order by n.notification_date desc, n.id desc limit 20")) {
            ratio(
                    "worker.sql",
                    "worker page, turned ÷ hand-written SQL for its rows",
                    beside(() -> worker.time(turned), () -> time(ofWorker), rounds),
                    "",
                    "");
            ratio(
                    "staff.sql",
                    "staff page, turned ÷ hand-written SQL for its rows",
                    beside(() -> inspector.time(next), () -> time(ofStaff), rounds),
                    "",
                    "");
        }
    }

    private static long time(PreparedStatement statement) {
        long begun = System.nanoTime();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                rows.getString(1);
            }
            return System.nanoTime() - begun;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An inspector with an inspection and a page of conclusions by date. */
    private Visitor inspector() throws IOException, InterruptedException {
        Visitor inspector = new Visitor(base).signIn("inspector1");
        if (inspector.follow("/staff/registry").body().contains("id=\"begin\"")) {
            inspector.submit("begin", Map.of("begin:caseNumber", "QA-1", "begin:note", "", "begin:go", "1"));
        }
        inspector.submit(
                "search",
                Map.of(
                        "search:employer", "",
                        "search:type", "CONCLUSION",
                        "search:from", "01.07.2014",
                        "search:to", "",
                        "search:number", "",
                        "search:go", "1"));
        return inspector;
    }

    /** Measures what a browser loads at its first visit to the worker's registry. */
    void weight() {
        Map<String, Long> sizes = new FirstVisit().sizes(base, "4QK7B2M", "/agreements");
        sizes.forEach((address, size) -> Figures.progress("  " + size + " " + address));
        long bytes = sizes.values().stream().mapToLong(size -> size).sum();
        String why = "most of it is PrimeFaces' scripts";
        figures.add("visit.weight", "first visit, over the wire", bytes / 1024.0, "KB", "≤ 400", why);
        figures.add("visit.requests", "first visit, requests", sizes.size(), "", "≤ 18", why);
    }
}
