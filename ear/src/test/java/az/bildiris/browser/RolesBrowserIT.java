package az.bildiris.browser;

import static org.assertj.core.api.Assertions.assertThat;

import az.bildiris.portal.PortalPeople;
import az.bildiris.run.TestSession;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Role × address: what each gets. The addresses are those that the sources have, so a new one without a line fails here. */
class RolesBrowserIT extends BrowserTest {
    private static final Path WEB = Path.of("../web/src/main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final String OWN = "4QK7B2M";
    private static final String FOREIGN = "7TR2X9A";

    /** Answers to GET, in the order of {@link Who}; 302 leads to the portal or, from /callback, on. */
    private static final Map<String, Map<Who, Integer>> MATRIX = new TreeMap<>(Map.ofEntries(
            line("/", 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
            line("/help", 200, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
            line("/services", 302, 200, 200, 200, 200, 200, 200, 200, 200, 200, 200),
            line("/agreements", 302, 200, 403, 200, 403, 403, 403, 403, 200, 403, 200),
            line("/terminations", 302, 200, 403, 200, 403, 403, 403, 403, 200, 403, 200),
            line("/career", 302, 200, 403, 200, 403, 403, 403, 403, 200, 403, 200),
            line("/contract", 302, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
            line("/contract/own", 302, 200, 403, 200, 403, 403, 403, 403, 403, 403, 200),
            line("/contract/foreign", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/contract/unknown", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403),
            line("/notification", 302, 404, 404, 404, 404, 404, 404, 404, 404, 404, 404),
            line("/notification/own", 302, 200, 403, 200, 403, 403, 403, 403, 403, 403, 200),
            line("/notification/foreign", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/notification/unknown", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403),
            line("/edoc/own", 302, 200, 403, 200, 403, 403, 403, 403, 403, 403, 200),
            line("/edoc/foreign", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/edoc/unknown", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403),
            line("/print/notification/own", 302, 200, 403, 200, 403, 403, 403, 403, 403, 403, 200),
            line("/print/notification/foreign", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/print/notification/unknown", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403),
            line("/print/registration/own", 302, 200, 403, 200, 403, 403, 403, 403, 403, 403, 200),
            line("/print/registration/foreign", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/print/registration/unknown", 302, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403),
            line("/print/career", 302, 200, 403, 200, 403, 403, 403, 403, 200, 403, 200),
            line("/access", 302, 200, 403, 403, 403, 403, 403, 403, 200, 403, 200),
            line("/staff/find", 302, 403, 200, 200, 200, 403, 403, 403, 200, 200, 200),
            line("/staff/audit", 302, 403, 403, 403, 403, 403, 200, 403, 403, 403, 200),
            line("/staff/decision", 302, 403, 403, 403, 404, 403, 403, 403, 403, 403, 404),
            line("/staff/emergencies", 302, 403, 403, 403, 403, 200, 403, 403, 403, 403, 200),
            line("/staff/successions", 302, 403, 403, 403, 403, 403, 403, 200, 403, 403, 200),
            line("/staff/settings", 302, 403, 403, 403, 403, 403, 403, 200, 403, 403, 200),
            line("/staff/print", 302, 403, 404, 404, 404, 403, 403, 403, 404, 404, 404),
            line("/staff/prints/unknown", 302, 403, 404, 404, 404, 403, 403, 403, 404, 404, 404),
            line("/staff/signature/own", 302, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/staff/signature/foreign", 302, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/staff/signature/unknown", 302, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403),
            line("/staff/withhold", 302, 403, 403, 403, 403, 403, 403, 403, 403, 403, 200),
            line("/staff/jobs", 302, 403, 403, 403, 403, 403, 403, 200, 403, 403, 200),
            line("/staff/refusals/unknown", 302, 403, 403, 403, 403, 403, 403, 404, 403, 403, 404),
            line("/staff/registry", 302, 403, 403, 200, 200, 403, 403, 403, 403, 403, 200),
            line("/staff/open", 302, 403, 403, 403, 405, 403, 403, 403, 403, 403, 405),
            line("/staff/close", 302, 403, 405, 405, 405, 403, 403, 403, 405, 405, 405),
            line("/staff/statistics", 302, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200),
            line("/staff/statistics.csv", 302, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200),
            line("/staff/statistics.xlsx", 302, 403, 200, 200, 200, 200, 200, 200, 200, 200, 200),
            line("/staff/choose", 302, 403, 405, 405, 405, 403, 403, 403, 405, 405, 405),
            line("/sign-out", 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405),
            line("/portal-sign-out", 405, 405, 405, 405, 405, 405, 405, 405, 405, 405, 405),
            line("/callback", 302, 302, 302, 302, 302, 302, 302, 302, 302, 302, 302)));

    /**
     * Who asks; the clerk also with the worker of «own» opened for a reason; one who is a worker, too, but neither of these;
     * one whom the portal knows to be the worker of «foreign», but not as a worker; and the same worker with all roles of
     * people, and the worker of «own» opened.
     */
    enum Who {
        VISITOR(""),
        WORKER(OWN),
        CLERK("clerk1"),
        CLERK_WITH_REASON("clerk1"),
        INSPECTOR("inspector1"),
        SUPERVISOR("supervisor1"),
        AUDITOR("auditor1"),
        ADMIN("admin1"),
        CLERK_AND_WORKER("clerk2"),
        CLERK_WITH_FIN("clerk-with-fin", "clerk"),
        EVERYTHING("everything", "worker clerk inspector supervisor auditor admin");

        private final String user;
        /** Roles, for whom the demo does not have. */
        private final String made;

        Who(String user) {
            this(user, "");
        }

        Who(String user, String made) {
            this.user = user;
            this.made = made;
        }

        /** What to sign in with; who is not in the demo is made anew. */
        String user() throws IOException, InterruptedException {
            if (!made.isEmpty()) {
                PortalPeople.make(user, FOREIGN, List.of(made.split(" ")));
            }
            return user;
        }

        boolean opens() {
            return this == CLERK_WITH_REASON || this == EVERYTHING;
        }
    }

    private static Map.Entry<String, Map<Who, Integer>> line(String address, int... answers) {
        var byRole = new EnumMap<Who, Integer>(Who.class);
        for (Who who : Who.values()) {
            byRole.put(who, answers[byRole.size()]);
        }
        return Map.entry(address, byRole);
    }

    @ParameterizedTest
    @EnumSource(names = {"VISITOR", "WORKER", "CLERK_WITH_REASON", "EVERYTHING"})
    void everyAddressAnswersByRole(Who who) throws Exception {
        requireAnswers(who);
    }

    /** Each of these roles has its own addresses tested by the classes about its pages, too. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"VISITOR", "WORKER", "CLERK_WITH_REASON", "EVERYTHING"})
    @Tag("slow")
    void everyAddressAnswersByOtherRoles(Who who) throws Exception {
        requireAnswers(who);
    }

    private void requireAnswers(Who who) throws Exception {
        if (who != Who.VISITOR) {
            signIn(who.user(), "/services");
        }
        closeAllReasons();
        if (who.opens()) {
            openPerson(OWN, "M-1");
        }
        Map<String, Integer> answers = new TreeMap<>();
        Map<String, Integer> expected = new TreeMap<>();
        for (var line : MATRIX.entrySet()) {
            answers.put(line.getKey(), get(line.getKey()));
            expected.put(line.getKey(), line.getValue().get(who));
        }
        assertThat(answers).isEqualTo(expected);
        tolerate("4");
    }

    @ParameterizedTest
    @EnumSource(names = {"WORKER", "SUPERVISOR", "AUDITOR", "ADMIN"})
    void onlyStaffChooseAndClose(Who who) throws Exception {
        signIn(who.user(), "/services");
        for (String address : List.of("/staff/choose", "/staff/close")) {
            APIResponse answer = context.request()
                    .post(
                            BASE + address,
                            RequestOptions.create()
                                    .setHeader("Origin", BASE)
                                    .setForm(FormData.create()
                                            .set("reason", UUID.randomUUID().toString())));
            assertThat(answer.status()).as(address).isEqualTo(403);
        }
    }

    @Test
    void reasonThatIsNoneIsTurnedAway() {
        signIn("clerk1", "/services");
        for (String reason : List.of("", "1", "x'; drop table worker; --")) {
            APIResponse answer = context.request()
                    .post(
                            BASE + "/staff/close",
                            RequestOptions.create()
                                    .setHeader("Origin", BASE)
                                    .setForm(FormData.create().set("reason", reason)));
            assertThat(answer.status()).as(reason).isEqualTo(400);
        }
    }

    @Test
    void everyAddressOfTheSourcesHasALine() throws IOException {
        Set<String> lines = new TreeSet<>();
        MATRIX.keySet().forEach(address -> lines.add(address.replaceAll("/(own|foreign|unknown)$", "")));

        assertThat(lines).isEqualTo(addresses());
    }

    private static Set<String> addresses() throws IOException {
        var addresses = new TreeSet<String>();
        Path pages = WEB.resolve("webapp");
        for (Path page : sources(pages, ".xhtml")) {
            String name = pages.relativize(page).toString();
            if (!name.startsWith("WEB-INF")) {
                addresses.add("/" + name.replaceFirst("(index)?\\.xhtml$", ""));
            }
        }
        for (Path source : sources(WEB.resolve("java"), ".java")) {
            SERVLET.matcher(Files.readString(source))
                    .results()
                    .flatMap(found -> QUOTED.matcher(found.group(1)).results())
                    .forEach(found -> addresses.add(found.group(1).replaceFirst("/\\*$", "")));
        }
        return addresses;
    }

    private static List<Path> sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /** All that this role is shown. */
    static List<String> shownTo(Who who) throws SQLException {
        var shown = new ArrayList<String>();
        for (var line : MATRIX.entrySet()) {
            if (line.getValue().get(who) == 200) {
                shown.add(address(line.getKey()));
            }
        }
        return shown;
    }

    static String address(String line) throws SQLException {
        String column = line.startsWith("/contract/") ? "contract_id" : "id";
        return line.replaceFirst("/own$", "/" + idOf(OWN, column))
                .replaceFirst("/foreign$", "/" + idOf(FOREIGN, column))
                .replaceFirst("/unknown$", "/" + UUID.randomUUID());
    }

    private int get(String line) throws SQLException {
        APIResponse answer = context.request()
                .get(BASE + address(line), RequestOptions.create().setMaxRedirects(0));
        answer.dispose();
        return answer.status();
    }

    private static String idOf(String fin, String column) throws SQLException {
        try (Connection owner = TestSession.database();
                Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery("select n." + column
                        + " from notification n join document d on d.notification_id = n.id where n.worker_fin = '"
                        + fin + "' and d.container is not null order by n.number limit 1")) {
            found.next();
            return found.getString(1);
        }
    }
}
